import { fold } from "@ocop/shared/fold"

/** `Nước mắm Cửa Khê` → `nuoc-mam-cua-khe` */
export function handleOf(text: string): string {
  const handle = fold(text)
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "")
  return handle === "" ? "khong-ten" : handle
}

/** A handle nobody has: the name, else the name with its place or maker, else numbered. Taken from then on. */
export function freeHandle(texts: readonly string[], taken: Set<string>): string {
  const [first = "", ...further] = texts
  const wishes = [handleOf(first), ...further.map((text) => `${handleOf(first)}-${handleOf(text)}`)]
  let handle = wishes.find((wish) => !taken.has(wish))
  for (let number = 2; handle === undefined; number++) {
    const numbered = `${wishes[0]}-${number}`
    if (!taken.has(numbered)) handle = numbered
  }
  taken.add(handle)
  return handle
}
