import { parsePhone } from "@ocop/shared/phone"

const FIELDS = ["name", "phone", "email", "password"] as const
export type SignUpField = (typeof FIELDS)[number]

export interface WrittenSignUp {
  values: Record<SignUpField, string>
  wrong: SignUpField[]
}

/** What was written for a new account. Whether the password is good enough is the backend's to say. */
export function readSignUp(form: FormData): WrittenSignUp {
  const text = (name: SignUpField) => {
    const value = form.get(name)
    return typeof value === "string" ? value : ""
  }
  const phone = parsePhone(text("phone"))
  const values = {
    name: text("name").replace(/\s+/g, " ").trim().slice(0, 120),
    phone: phone.ok ? phone.value : text("phone").trim(),
    email: text("email").trim().toLowerCase().slice(0, 254),
    password: text("password"),
  }
  const good = {
    name: values.name.length >= 2,
    phone: phone.ok,
    email: /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(values.email),
    password: true,
  }
  return { values, wrong: FIELDS.filter((field) => !good[field]) }
}
