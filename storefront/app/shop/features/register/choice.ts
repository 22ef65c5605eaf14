import { PublicRegisterQuery } from "@ocop/shared/register-row"

/** What is chosen in the register's address. */
export type RegisterChoice = Partial<PublicRegisterQuery>

const FIELDS = PublicRegisterQuery.shape
type Field = keyof typeof FIELDS

/** What may be chosen besides the words searched for. */
export const FILTERS = ["producer", "group", "set", "stars", "commune", "old_district", "state"] as const
export type Filter = (typeof FILTERS)[number]

/** What is not a choice is left out rather than refused. */
export function parseChoice(search: URLSearchParams): RegisterChoice {
  const choice: Record<string, unknown> = {}
  for (const name of Object.keys(FIELDS) as Field[]) {
    const text = search.get(name)?.trim()
    if (!text || name === "per") continue
    const parsed = FIELDS[name].safeParse(text)
    if (parsed.success) choice[name] = parsed.data
  }
  return choice
}

/** The address of a choice; changing anything but the page goes back to the first page. */
export function registerAddress(
  { page: _page, ...kept }: RegisterChoice,
  change: Partial<Record<Field, string | number | null>>,
): string {
  const search = new URLSearchParams()
  for (const [name, value] of Object.entries({ ...kept, ...change }))
    if (value !== null && value !== undefined && !(name === "page" && value === 1))
      search.set(name, String(value))
  return search.size === 0 ? "/register" : `/register?${search.toString()}`
}

export function chosenFilters(choice: RegisterChoice): Filter[] {
  return FILTERS.filter((name) => choice[name] !== undefined)
}
