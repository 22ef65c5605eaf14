import { z } from "zod"
import { tidyPhone } from "../../lib/phone"
import { PROVINCES } from "./provinces"

const tidy = (text: string) => text.replace(/\s+/g, " ").trim()

const Words = (least: number) => z.string().transform(tidy).pipe(z.string().min(least).max(120))

export const DeliveryForm = z.object({
  name: Words(2),
  phone: z
    .string()
    .transform(tidyPhone)
    .pipe(z.string().regex(/^0\d{9}$/)),
  province: z.string().refine((name) => PROVINCES.includes(name)),
  commune: Words(2),
  street: Words(3),
  option: z.string().min(1),
})
export type DeliveryForm = z.infer<typeof DeliveryForm>
export type DeliveryField = keyof DeliveryForm
export const DELIVERY_FIELDS = Object.keys(DeliveryForm.shape) as DeliveryField[]

export interface WrittenForm {
  values: Record<DeliveryField, string>
  wrong: DeliveryField[]
}

export type ReadForm = { ok: true; form: DeliveryForm } | ({ ok: false } & WrittenForm)

/** What was written, and which fields are wrong; nothing a shopper wrote is lost. */
export function readDeliveryForm(data: FormData): ReadForm {
  const written = (name: DeliveryField) => {
    const value = data.get(name)
    return typeof value === "string" ? value : ""
  }
  const values = Object.fromEntries(
    DELIVERY_FIELDS.map((name) => [name, written(name)]),
  ) as WrittenForm["values"]
  const parsed = DeliveryForm.safeParse(values)
  if (parsed.success) return { ok: true, form: parsed.data }
  const wrong = new Set(parsed.error.issues.map(({ path }) => path[0]))
  return { ok: false, values, wrong: DELIVERY_FIELDS.filter((name) => wrong.has(name)) }
}
