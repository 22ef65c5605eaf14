import type { Element } from "./gs1-element"
import type { Scan } from "./gs1-scan"
import { err, ok, type Result } from "./result"

/** In the order the standard asks for; a link that has them otherwise, or one of them twice, is none. */
const QUALIFIERS = ["22", "10", "21", "235"]

/**
 * GS1 Digital Link: the goods in the path after any prefix, `/01/{gtin}[/22/…][/10/…][/21/…]`, dates and weight in the
 * query. Errors: `link_without_gtin`, `link_malformed`, `link_qualifier_unknown`, `link_qualifier_order`.
 */
export function splitLink(text: string): Result<Element[]> {
  const [, path = "", query = ""] = /^https?:\/\/[^/?#]+([^?#]*)(?:\?([^#]*))?/i.exec(text) ?? []
  const segments = path.split("/").filter((segment) => segment !== "")
  const start = segments.findIndex(
    (segment, at) => segment === "01" && /^\d{8,14}$/.test(segments[at + 1] ?? ""),
  )
  if (start < 0) return err({ code: "link_without_gtin", field: "code" })
  const pairs: [string, string][] = []
  for (let at = start; at < segments.length; at += 2) pairs.push([segments[at] ?? "", segments[at + 1] ?? ""])
  const stranger = pairs.slice(1).find(([ai]) => !QUALIFIERS.includes(ai))
  if (stranger) return err({ code: "link_qualifier_unknown", field: "code", detail: { ai: stranger[0] } })
  const places = pairs.slice(1).map(([ai]) => QUALIFIERS.indexOf(ai))
  const astray = places.findIndex((place, at) => place <= (places[at - 1] ?? -1))
  if (astray >= 0)
    return err({ code: "link_qualifier_order", field: "code", detail: { ai: pairs[astray + 1]?.[0] ?? "" } })
  for (const part of query.split(/[&;]/)) {
    const [ai = "", value = ""] = part.split("=")
    if (/^\d{2,4}$/.test(ai)) pairs.push([ai, value])
  }
  const elements: Element[] = []
  for (const [ai, value] of pairs) {
    const decoded = percentDecoded(value)
    if (decoded === undefined || decoded === "")
      return err({ code: "link_malformed", field: ai, detail: { ai } })
    elements.push({ ai, value: decoded })
  }
  return ok(elements)
}

/** The Digital Link of a scan below `base`, which may have a path of its own. */
export function digitalLink(base: string, scan: Scan): string {
  const path = [`/01/${scan.gtin.padStart(14, "0")}`]
  if (scan.lot !== undefined) path.push(`/10/${percentEncoded(scan.lot)}`)
  if (scan.serial !== undefined) path.push(`/21/${percentEncoded(scan.serial)}`)
  const query: string[] = []
  if (scan.made_on !== undefined) query.push(`11=${dateDigits(scan.made_on)}`)
  if (scan.expires_on !== undefined) query.push(`17=${dateDigits(scan.expires_on)}`)
  if (scan.weight_kg !== undefined) query.push(weightElement(scan.weight_kg).join("="))
  return base.replace(/\/+$/, "") + path.join("") + (query.length > 0 ? `?${query.join("&")}` : "")
}

/** Whose page a link leads to, in lower case; null for anything but a link. */
export function linkHost(text: string): string | null {
  const host = /^https?:\/\/(?:[^/?#@]*@)?([^/?#@]+)/i.exec(text.trim())?.[1]
  return host === undefined ? null : host.toLowerCase()
}

function percentDecoded(value: string): string | undefined {
  try {
    return decodeURIComponent(value)
  } catch {
    return undefined
  }
}

/** Everything but RFC 3986's unreserved characters, as the Digital Link standard asks. */
function percentEncoded(value: string): string {
  const hex = (character: string) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`
  return encodeURIComponent(value).replace(/[!'()*]/g, hex)
}

/** `YYMMDD` */
export function dateDigits(day: string): string {
  return day.slice(2).replaceAll("-", "")
}

/** In grams where they are exact, else with the decimals the weight needs and six digits can hold. */
export function weightElement(kilograms: number): [ai: string, value: string] {
  const exact = (decimals: number) => {
    const scaled = Math.round(kilograms * 10 ** decimals)
    return scaled <= 999_999 && scaled / 10 ** decimals === kilograms
  }
  const decimals = [3, 4, 5, 2, 1, 0].find(exact) ?? (kilograms < 1000 ? 3 : 0)
  return [`310${decimals}`, String(Math.round(kilograms * 10 ** decimals)).padStart(6, "0")]
}
