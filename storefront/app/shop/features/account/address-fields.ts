import { parsePhone } from "@ocop/shared/phone"

const FIELDS = ["commune", "street", "name", "phone"] as const
export type AddressField = (typeof FIELDS)[number]

export interface WrittenAddress {
  values: Record<AddressField, string>
  wrong: AddressField[]
  /** Whether it is to be the first choice from now on. */
  main: boolean
}

export const BLANK_ADDRESS: WrittenAddress = {
  values: { commune: "", street: "", name: "", phone: "" },
  wrong: [],
  main: false,
}

/** What was written, tidied, and which of it is wrong. */
export function readAddress(form: FormData): WrittenAddress {
  const text = (name: AddressField) => {
    const value = form.get(name)
    return typeof value === "string" ? value.replace(/\s+/g, " ").trim() : ""
  }
  const phone = parsePhone(text("phone"))
  const values = {
    commune: text("commune"),
    street: text("street").slice(0, 200),
    name: text("name").slice(0, 120),
    phone: phone.ok ? phone.value : text("phone"),
  }
  const good = {
    commune: /^\d{5}$/.test(values.commune),
    street: values.street.length >= 3,
    name: values.name.length >= 2,
    phone: phone.ok,
  }
  return { values, wrong: FIELDS.filter((field) => !good[field]), main: form.get("main") === "on" }
}
