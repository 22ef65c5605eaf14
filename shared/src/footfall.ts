import { z } from "zod"
import { Day } from "./day"
import { fold } from "./fold"

/** What the shop counts by day: never by whom. */
export const FootfallKind = z.enum(["view", "search", "search_miss", "cart", "order"])
export type FootfallKind = z.infer<typeof FootfallKind>

const LONGEST_SEARCH = 60
/** Control characters and halves of characters: no database keeps them as they are. */
const UNKEPT = /[\p{Cc}\p{Cs}]+/gu

/** What a search is counted as; null where it is none, or may name a person: a number to call, an address to write to. */
export function searchSubject(asked: string): string | null {
  const subject = fold(asked.replace(UNKEPT, " ")).replace(/\s+/g, " ").trim()
  const may_name = subject.includes("@") || subject.replace(/\D/g, "").length >= 7
  return subject.length < 2 || subject.length > LONGEST_SEARCH || may_name ? null : subject
}

const Searched = z.strictObject({ q: z.string().min(1).max(100), count: z.int().min(1).max(10_000) })

/** What a shop's server saw of its visitors since it last told. */
export const Visits = z.strictObject({
  views: z
    .array(z.strictObject({ handle: z.string().min(1).max(200), count: z.int().min(1).max(10_000) }))
    .max(500),
  searches: z.array(Searched).max(500),
  /** Those of them that found nothing. */
  misses: z.array(Searched).max(500),
})
export type Visits = z.infer<typeof Visits>

const SeenGoods = z.object({ handle: z.string(), title: z.string(), producer: z.string(), count: z.int() })
const Search = z.object({ q: z.string(), count: z.int() })

/** What shoppers wanted in a period: counts of pages and questions, not of persons. */
export const DemandReport = z.object({
  as_of: z.string(),
  from: Day,
  to: Day,
  totals: z.record(FootfallKind, z.int()),
  viewed: z.array(SeenGoods),
  searched: z.array(Search),
  missed: z.array(Search),
  /** Put into carts more often than bought. */
  left: z.array(SeenGoods.extend({ bought: z.int() })),
})
export type DemandReport = z.infer<typeof DemandReport>
