/** Who owns the shop and sells in it, as law 122/2025/QH15 wants it said on every page. */
export interface Operator {
  name: string
  tax_code: string
  /** Number, day and place of the business registration. */
  registration: string
  address: string
  phone: string
  email: string
}

const VARIABLES: Readonly<Record<keyof Operator, string>> = {
  name: "SHOP_OPERATOR",
  tax_code: "SHOP_TAX_CODE",
  registration: "SHOP_REGISTRATION",
  address: "SHOP_ADDRESS",
  phone: "SHOP_PHONE",
  email: "SHOP_EMAIL",
}

type Environment = Readonly<Record<string, string | undefined>>

/** What is not set is said to be missing, in brackets, where anybody can see it. */
export function operatorOf(env: Environment): Operator {
  const said = (field: keyof Operator) => env[VARIABLES[field]]?.trim() || `[chưa khai ${VARIABLES[field]}]`
  return {
    name: said("name"),
    tax_code: said("tax_code"),
    registration: said("registration"),
    address: said("address"),
    phone: said("phone"),
    email: said("email"),
  }
}

/** The demonstration belongs to nobody and says so. */
export function isDemo(env: Environment): boolean {
  return env.SHOP_DEMO === "true"
}

/** Why the shop may not open in production, or null. */
export function operatorTrouble(env: Environment): string | null {
  if (env.NODE_ENV !== "production" || isDemo(env)) return null
  const missing = Object.values(VARIABLES).filter((name) => !env[name]?.trim())
  if (missing.length === 0) return null
  return (
    `${missing.join(", ")}: chưa khai. Trang bán hàng phải nêu chủ sở hữu (Luật Thương mại điện tử 122/2025/QH15).\n` +
    `${missing.join(", ")}: not set. A shop must name its owner (law 122/2025/QH15).`
  )
}
