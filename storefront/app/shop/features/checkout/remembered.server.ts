import { createCookie } from "react-router"
import type { Values } from "./written"

const HALF_A_YEAR_S = 15_552_000
const KEPT = ["name", "phone", "email", "way", "province", "commune", "place", "place_for", "street", "point"]
const MOST = 200

/** In the browser of who ticked the box, and nowhere else. */
const cookie = createCookie("receiver", {
  ...{ path: "/", httpOnly: true, sameSite: "lax", maxAge: HALF_A_YEAR_S },
  secure: (process.env.PUBLIC_URL ?? "").startsWith("https:"),
})

export async function rememberedReceiver(request: Request): Promise<Values> {
  const value: unknown = await cookie.parse(request.headers.get("cookie"))
  if (typeof value !== "object" || value === null) return {}
  const kept = Object.entries(value).filter(([name, text]) => KEPT.includes(name) && typeof text === "string")
  return { ...Object.fromEntries(kept), remember: "on" }
}

/** Ticked, it is kept; not ticked, what was kept before is forgotten. */
export function rememberReceiver(values: Values): Promise<string> {
  if (!values.remember) return cookie.serialize("", { maxAge: 0 })
  return cookie.serialize(Object.fromEntries(KEPT.map((name) => [name, (values[name] ?? "").slice(0, MOST)])))
}
