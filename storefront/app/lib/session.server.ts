import { createCookie } from "react-router"

const secure = (process.env.PUBLIC_URL ?? "").startsWith("https:")
const DAY_S = 86_400

/** What a browser holds for us is never readable by its scripts. */
const guarded = { httpOnly: true, sameSite: "lax", secure } as const

export const cartCookie = createCookie("cart", { ...guarded, path: "/", maxAge: 30 * DAY_S })
/** The bearer token of a shopper who signed in; it counts for as long as the backend's tokens do. */
export const shopperCookie = createCookie("shopper", { ...guarded, path: "/", maxAge: DAY_S / 2 })
/** The office's bearer token. Its path is `/` because the data of `/office` is fetched from `/office.data`. */
export const officeCookie = createCookie("office", { ...guarded, path: "/", maxAge: DAY_S / 2 })

export async function readCookie(cookie: typeof cartCookie, request: Request): Promise<string | undefined> {
  const value: unknown = await cookie.parse(request.headers.get("cookie"))
  return typeof value === "string" && value !== "" ? value : undefined
}
