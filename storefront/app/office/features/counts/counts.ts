import { CountBy } from "@ocop/shared/register-counts"
import { productGroups } from "@ocop/shared/product-group"
import { productSets } from "@ocop/shared/product-set"
import { z } from "zod"
import type { Locale } from "../../../lib/locale"

const Share = z.object({ part: z.number(), whole: z.number() })

const CountRow = z.object({
  key: z.string(),
  label: z.string(),
  and: z.string().nullable(),
  ever: z.number(),
  in_force: z.number(),
})
export type CountRow = z.infer<typeof CountRow>

export const Counts = z.object({
  as_of: z.string(),
  day: z.string(),
  rows: z.array(CountRow),
  commitment_share: Share,
  stamped_share: Share,
  gtin_share: Share,
  marketplace_share: Share,
})
export type Counts = z.infer<typeof Counts>

export interface Asked {
  by: CountBy
  and: "stars" | "group" | undefined
  on: string | undefined
}

/** What an address asks; anything else is the count by group and stars. */
export function askedOf(search: URLSearchParams): Asked {
  const by = CountBy.safeParse(search.get("by"))
  const and = search.get("and") ?? "stars"
  const on = search.get("on") ?? ""
  return {
    by: by.success ? by.data : "group",
    and: and === "stars" || and === "group" ? and : undefined,
    on: /^\d{4}-\d\d-\d\d$/.test(on) ? on : undefined,
  }
}

interface Sum {
  ever: number
  in_force: number
}

export interface MatrixRow {
  key: string
  label: string
  cells: CountRow[]
  whole: Sum
}

/** The rows of the matrix in the order they came in, each with its cells and what they add up to. */
export function matrixOf(rows: readonly CountRow[]): { rows: MatrixRow[]; columns: (string | null)[] } {
  const found = new Map<string, CountRow[]>()
  for (const row of rows) found.set(row.key, [...(found.get(row.key) ?? []), row])
  return {
    rows: [...found].map(([key, cells]) => ({
      ...{ key, cells, label: cells[0]?.label ?? key },
      whole: sumOf(cells),
    })),
    columns: [...new Set(rows.map(({ and }) => and))],
  }
}

export function sumOf(cells: readonly Sum[]): Sum {
  return cells.reduce(
    (sum, { ever, in_force }) => ({ ever: sum.ever + ever, in_force: sum.in_force + in_force }),
    { ever: 0, in_force: 0 },
  )
}

/** A product is of one group, one set and one place, but of several years and departments: those do not add up. */
export function addsUp(by: CountBy): boolean {
  return by !== "year" && by !== "department"
}

/** The register's own question for the products in force of a cell; years and departments it is not asked by. */
export function registerPath({ by, and, on }: Asked, key: string, other: string | null): string | null {
  if (!addsUp(by)) return null
  const asked = new URLSearchParams({ [by]: key, state: "in_force" })
  if (and && other !== null) asked.set(and, other)
  if (on) asked.set("on", on)
  return `/office/register?${asked.toString()}`
}

const SETS_AND_GROUPS = [...productGroups, ...productSets]

/** A set or a group in the language of the page; whatever else as the register calls it. */
export function nameOf(key: string, label: string, locale: Locale): string {
  const known = SETS_AND_GROUPS.find(({ id }) => id === key)
  return known ? (locale === "vi" ? known.name : known.name_en) : label
}
