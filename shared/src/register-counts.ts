import { z } from "zod"
import { type Stars, standing } from "./certificate"
import { Day } from "./day"
import { productGroups } from "./product-group"
import { departmentNames, productSet, productSets } from "./product-set"
import type { RegisterStandRow } from "./register-row"

export const CountBy = z.enum(["year", "group", "set", "commune", "old_district", "department"])
export type CountBy = z.infer<typeof CountBy>

export const RegisterCountsQuery = z.strictObject({
  by: CountBy,
  and: z.enum(["stars", "group"]).optional(),
  on: Day.optional(),
})
export type RegisterCountsQuery = z.infer<typeof RegisterCountsQuery>

/** One cell: products ever recognised by the day, and those of them in force on it. Cells of nothing are there too. */
export interface CountRow {
  key: string
  label: string
  and: string | null
  ever: number
  in_force: number
}

interface Cell {
  key: string
  and: string | null
  in_force: boolean
}

/**
 * ĐN-1: what was ever recognised is not what is in force. By year a product counts once for every year it was recognised
 * in, and is in force in the year of the certificate that holds; otherwise it counts once, with its latest stars.
 */
export function countRegister(
  rows: readonly RegisterStandRow[],
  day: Day,
  { by, and }: Pick<RegisterCountsQuery, "by" | "and">,
): CountRow[] {
  const cells = rows.flatMap((row) => cellsOf(row, day, by, and))
  const counts = new Map<string, { ever: number; in_force: number }>()
  for (const { key, and: other, in_force } of cells) {
    const known = counts.get(cellKey(key, other)) ?? { ever: 0, in_force: 0 }
    counts.set(cellKey(key, other), {
      ever: known.ever + 1,
      in_force: known.in_force + Number(in_force),
    })
  }
  return keysOf(rows, cells, by).flatMap(({ key, label }) =>
    othersOf(and).map((other) => ({
      ...{ key, label, and: other },
      ...(counts.get(cellKey(key, other)) ?? { ever: 0, in_force: 0 }),
    })),
  )
}

function cellKey(key: string, and: string | null): string {
  return `${key}\n${and ?? ""}`
}

function cellsOf(row: RegisterStandRow, day: Day, by: CountBy, and: RegisterCountsQuery["and"]): Cell[] {
  const decided = row.certificates.filter(({ decided_on }) => decided_on <= day)
  const { stars, certificate_id } = standing(decided, day)
  const told = decided.find(({ id }) => id === certificate_id)
  if (!told) return []
  const other = (of: Stars) => (and === undefined ? null : and === "group" ? row.group : String(of))
  if (by !== "year")
    return placesOf(row, by).map((key) => ({ key, and: other(told.stars), in_force: stars !== null }))
  const years = new Map(decided.map((one) => [yearOf(one.decided_on), one]))
  return [...years].map(([key, one]) => ({
    key,
    and: other(one.stars),
    in_force: stars !== null && key === yearOf(told.decided_on),
  }))
}

function yearOf(day: Day): string {
  return day.slice(0, 4)
}

function placesOf(row: RegisterStandRow, by: Exclude<CountBy, "year">): string[] {
  switch (by) {
    case "group":
      return [row.group]
    case "set":
      return [row.set]
    case "department":
      return [...(productSet(row.set)?.departments ?? [])]
    case "commune":
      return row.commune_code === null ? [] : [row.commune_code]
    case "old_district":
      return row.old_district === null ? [] : [row.old_district]
  }
}

interface Key {
  key: string
  label: string
}

/** Every key there is, also of what nobody was recognised for (ĐN-3). */
function keysOf(rows: readonly RegisterStandRow[], cells: readonly Cell[], by: CountBy): Key[] {
  switch (by) {
    case "group":
      return productGroups.map(({ id, name }) => ({ key: id, label: name }))
    case "set":
      return productSets.map(({ id, name }) => ({ key: id, label: name }))
    case "department":
      return Object.entries(departmentNames).map(([key, label]) => ({ key, label }))
    case "commune":
      return distinct(rows.map(({ commune_code, commune }) => ({ key: commune_code, label: commune })))
    case "old_district":
      return distinct(rows.map(({ old_district }) => ({ key: old_district, label: old_district })))
    case "year":
      return years(cells)
  }
}

function distinct(keys: readonly { key: string | null; label: string | null }[]): Key[] {
  const found = new Map<string, string>()
  for (const { key, label } of keys) if (key !== null) found.set(key, label ?? key)
  return [...found]
    .map(([key, label]) => ({ key, label }))
    .sort((a, b) => a.label.localeCompare(b.label, "vi"))
}

/** From the first to the last, without a gap. */
function years(cells: readonly Cell[]): Key[] {
  const found = cells.map(({ key }) => Number(key))
  if (found.length === 0) return []
  const first = Math.min(...found)
  return Array.from({ length: Math.max(...found) - first + 1 }, (_, index) => {
    const year = String(first + index)
    return { key: year, label: year }
  })
}

function othersOf(and: RegisterCountsQuery["and"]): (string | null)[] {
  if (and === undefined) return [null]
  return and === "stars" ? ["5", "4", "3"] : productGroups.map(({ id }) => id)
}
