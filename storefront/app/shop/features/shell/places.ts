/** The main places of the shop; `within` are the addresses that belong to them. */
export const PLACES = [
  { to: "/products", name: "goods", within: ["/products", "/groups", "/sets"] },
  { to: "/sales-points", name: "points", within: ["/sales-points"] },
  { to: "/fairs", name: "fairs", within: ["/fairs"] },
  { to: "/trace", name: "trace", within: ["/trace", "/01"] },
  { to: "/register", name: "register", within: ["/register"] },
] as const

export function isWithin(pathname: string, within: readonly string[]): boolean {
  return within.some((path) => pathname === path || pathname.startsWith(`${path}/`))
}
