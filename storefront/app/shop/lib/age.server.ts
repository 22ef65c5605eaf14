import type { GoodsCard } from "@ocop/shared/goods"
import { isAlcohol } from "@ocop/shared/regulated-set"
import { createCookie } from "react-router"
import type { ListedGoods } from "./listed-goods"

export type AgeAnswer = "yes" | "no"

const MONTH_S = 2_592_000

const ageCookie = createCookie("of_age", {
  path: "/",
  httpOnly: true,
  sameSite: "lax",
  secure: (process.env.PUBLIC_URL ?? "").startsWith("https:"),
})

/** What this browser's visitor said of being eighteen; null while nobody asked. */
export async function ageAnswer(request: Request): Promise<AgeAnswer | null> {
  const value: unknown = await ageCookie.parse(request.headers.get("cookie"))
  return value === "yes" || value === "no" ? value : null
}

export async function isOfAge(request: Request): Promise<boolean> {
  return (await ageAnswer(request)) === "yes"
}

/** Luật 44/2019/QH14, Đ.16: nothing of a drink that is offered leaves the server before its visitor said to be of age. What the public register tells of every certificate stays public. */
export async function veilFor(request: Request): Promise<(goods: GoodsCard) => ListedGoods> {
  const of_age = await isOfAge(request)
  return (goods) => {
    const { certificate_id: _, ...shown } = goods
    if (of_age || !isAlcohol(goods.product_set)) return shown
    const { id, commune, stars, in_stock } = goods
    return { id, commune, stars, in_stock, veiled: true }
  }
}

/** A yes is kept a month; a no until the browser is closed, since the next at it may be somebody else. */
export function keepAge(answer: AgeAnswer): Promise<string> {
  return ageCookie.serialize(answer, answer === "yes" ? { maxAge: MONTH_S } : {})
}
