import { CheckoutInput } from "@ocop/shared/checkout"
import { CHECKED, type Checked, provinceCode, type Values, valuesOf } from "./written"

/** A form in order: all but the commune's code, which the words for it may still have to be read for. */
export type ReadForm =
  { ok: true; input: CheckoutInput; values: Values } | { ok: false; values: Values; wrong: Checked[] }

/** What was written, and which fields are wrong; nothing a shopper wrote is lost. */
export function readCheckoutForm(data: FormData, cart_id: string): ReadForm {
  const values = valuesOf(data)
  const parsed = CheckoutInput.safeParse({ ...inputOf(values), cart_id })
  const wrong = new Set<string>(
    parsed.success ? [] : parsed.error.issues.map(({ path }) => fieldOf(path.join("."))),
  )
  if (values.way !== "collect" && tidy(values.commune) === "") wrong.add("commune")
  if (parsed.success && wrong.size === 0) return { ok: true, input: parsed.data, values }
  return { ok: false, values, wrong: CHECKED.filter((field) => wrong.has(field)) }
}

/** `48:20341`, chosen for the words that now stand in the field; null where they were changed since. */
export function chosenPlace(values: Values): { province_code: string; commune_code: string } | null {
  const [, province_code, commune_code] = /^(\d{2}):(\d{5})$/.exec(values.place ?? "") ?? []
  if (!province_code || !commune_code || tidy(values.place_for) !== tidy(values.commune)) return null
  return { province_code, commune_code }
}

/** Stands for the code until the words were read. */
const UNREAD = "00000"

function inputOf(values: Values) {
  const text = (field: string) => tidy(values[field])
  const place = chosenPlace(values)
  return {
    ...{ name: values.name, phone: values.phone, payment: values.payment, total: Number(values.total) },
    ...(text("email") && { email: text("email") }),
    ...(text("note") && { note: values.note }),
    ...(values.of_age && { of_age: true }),
    deliver:
      values.way === "collect"
        ? { kind: "collect", sales_point: values.point }
        : {
            kind: "door",
            province_code: place?.province_code ?? provinceCode(values.province),
            commune_code: place?.commune_code ?? UNREAD,
            street: values.street,
          },
    ...(values.invoice && {
      invoice: {
        name: values.invoice_name,
        tax_code: values.invoice_tax_code,
        address: values.invoice_address,
        email: text("invoice_email"),
      },
    }),
  }
}

function tidy(text: string | undefined): string {
  return (text ?? "").replace(/\s+/g, " ").trim()
}

const FIELD_OF: Readonly<Record<string, Checked>> = {
  "deliver.province_code": "province",
  "deliver.commune_code": "commune",
  "deliver.street": "street",
  "deliver.sales_point": "point",
}

/** The form's field for one of the order's: `invoice.tax_code` is `invoice_tax_code`. */
export function fieldOf(path: string): string {
  return FIELD_OF[path] ?? path.replace(".", "_")
}
