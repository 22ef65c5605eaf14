import type { GoodsCard, Suggestions } from "@ocop/shared/goods"

export type SuggestionOption =
  | { kind: "phrase"; to: string; phrase: string }
  | { kind: "goods"; to: string; goods: GoodsCard }
  | { kind: "producer"; to: string; name: string }

/** What may be chosen, in the order it stands on the screen. */
export function suggestionOptions({ phrases, goods, producers }: Suggestions): SuggestionOption[] {
  return [
    ...phrases.map((phrase) => ({
      kind: "phrase" as const,
      to: `/products?${new URLSearchParams({ q: phrase }).toString()}`,
      phrase,
    })),
    ...goods.map((one) => ({ kind: "goods" as const, to: `/products/${one.handle}`, goods: one })),
    ...producers.map(({ name, handle }) => ({
      kind: "producer" as const,
      to: `/producers/${handle}`,
      name,
    })),
  ]
}

/** The option a key leads to: beyond the last and before the first lies the field itself (-1). */
export function movedTo(key: string, active: number, count: number): number | undefined {
  if (count === 0) return undefined
  if (key === "ArrowDown") return active + 1 < count ? active + 1 : -1
  if (key === "ArrowUp") return active === -1 ? count - 1 : active - 1
  return undefined
}
