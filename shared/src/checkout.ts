import { z } from "zod"
import { Vnd } from "./money"
import { parsePhone } from "./phone"
import { isTaxCode } from "./tax-code"

/** What one order may hold: enough for a company's gifts, too little to empty a store. Goods are sold by the piece. */
export const MOST_LINES = 100
export const MOST_OF_A_LINE = 500
export const MOST_PIECES = 2_000

/** Control characters would break tables and labels; everything else a person writes is kept as it is. */
const clean = (text: string) => text.replace(/\p{Cs}/gu, "\ufffd").replace(/\p{Cc}+/gu, " ")

const line = (least: number, most: number) =>
  z
    .string()
    .max(4_000)
    .transform((text) => clean(text).replace(/\s+/g, " ").trim())
    .pipe(z.string().min(least).max(most))

const lines = (most: number) =>
  z
    .string()
    .max(4_000)
    .transform((text) => text.split(/\r?\n/).map(clean).join("\n").trim())
    .pipe(z.string().max(most))

const Phone = z
  .string()
  .max(40)
  .transform((text, context) => {
    const phone = parsePhone(text)
    if (phone.ok) return phone.value
    context.addIssue({ code: "custom", message: "phone_invalid" })
    return z.NEVER
  })

const Email = z.string().trim().max(254).pipe(z.email())

/** `tax_code` is checked by its own digits alone: nobody is asked whether the company exists. */
export const InvoiceRequest = z.strictObject({
  name: line(2, 200),
  tax_code: z
    .string()
    .max(40)
    .transform((text) => text.replace(/\s/g, ""))
    .refine(isTaxCode),
  address: line(3, 300),
  email: Email,
})
export type InvoiceRequest = z.infer<typeof InvoiceRequest>

export const Deliver = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("door"),
    province_code: z.string().regex(/^\d{2}$/),
    commune_code: z.string().regex(/^\d{5}$/),
    street: line(3, 200),
  }),
  z.strictObject({ kind: z.literal("collect"), sales_point: z.string().min(1).max(40) }),
])
export type Deliver = z.infer<typeof Deliver>

export const PaymentMethod = z.enum(["cod", "vietqr", "card"])
export type PaymentMethod = z.infer<typeof PaymentMethod>

/** Everything the shop needs to turn a cart into an order. `total` is the sum the shopper saw; no other amount is taken. */
export const CheckoutInput = z.strictObject({
  cart_id: z.string().regex(/^[A-Za-z0-9_]{1,64}$/),
  name: line(2, 120),
  phone: Phone,
  email: Email.optional(),
  deliver: Deliver,
  note: lines(500).optional(),
  invoice: InvoiceRequest.optional(),
  payment: PaymentMethod,
  of_age: z.literal(true).optional(),
  total: Vnd.min(0),
  /** The language the shopper reads, for what she is told of her order. */
  locale: z.enum(["vi", "en"]).optional(),
})
export type CheckoutInput = z.infer<typeof CheckoutInput>

/** An order, or a cart that waits for its money. */
export const CheckoutAnswer = z.discriminatedUnion("status", [
  z.object({ status: z.literal("placed"), order_id: z.string(), order_key: z.string() }),
  z.object({ status: z.literal("pay"), cart_id: z.string() }),
])
export type CheckoutAnswer = z.infer<typeof CheckoutAnswer>

/** What a refusal of a cart says of its lines: the price they had and have, or how many of them are left. */
export const CheckoutTrouble = z.object({
  total: Vnd.optional(),
  fee: Vnd.optional(),
  lines: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      was: Vnd.optional(),
      now: Vnd.optional(),
      left: z.int().optional(),
    }),
  ),
})
export type CheckoutTrouble = z.infer<typeof CheckoutTrouble>
