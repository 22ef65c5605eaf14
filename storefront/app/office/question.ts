/** Of an address, what a list is asked; everything else is left behind. */
export function askedOf<Name extends string>(
  search: URLSearchParams,
  names: readonly Name[],
): Partial<Record<Name | "page", string>> {
  const asked: Partial<Record<Name | "page", string>> = {}
  for (const name of [...names, "page"] as const) {
    const value = search.get(name)?.trim()
    if (value) asked[name] = value
  }
  return asked
}

/** The question as the search part of an address, without its page: what is saved and what an export takes. */
export function questionOf(asked: Partial<Record<string, string>>): string {
  const question = new URLSearchParams()
  for (const [name, value] of Object.entries(asked)) if (name !== "page" && value) question.set(name, value)
  return question.toString()
}

/** The page asked for, the first where none is. */
export function pageOf({ page }: { page?: string }): number {
  return Math.max(1, Math.trunc(Number(page)) || 1)
}
