import { createContext, createCookie, type MiddlewareFunction } from "react-router"
import { parseLocale, type Locale } from "./locale"

const YEAR_S = 31_536_000
const languageCookie = createCookie("lang", { path: "/", sameSite: "lax", maxAge: YEAR_S })

export const localeContext = createContext<Locale>("vi")

/** The language asked for by `?lang=` is remembered; without either the pages speak Vietnamese. */
export const chooseLocale: MiddlewareFunction<Response> = async ({ request, context }, next) => {
  const asked = parseLocale(new URL(request.url).searchParams.get("lang"))
  const kept = parseLocale(await languageCookie.parse(request.headers.get("cookie")))
  context.set(localeContext, asked ?? kept ?? "vi")
  const response = await next()
  if (asked && asked !== kept) response.headers.append("set-cookie", await languageCookie.serialize(asked))
  return response
}
