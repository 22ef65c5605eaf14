import { placeSlug } from "@ocop/shared/place"
import { bestFirst } from "./shelf-best"
import type { ShelfEntry } from "./shelf-entry"

/** What goods can have in common. A `type` is what they are within their set: ten producers' honeys are one. */
export type KinKind = "type" | "set" | "group" | "producer" | "commune" | "district"

const ID_OF: Readonly<Record<KinKind, (entry: ShelfEntry) => string | null>> = {
  type: ({ row }) => `${row.product_set} ${row.kind}`,
  set: ({ row }) => row.product_set,
  group: ({ card }) => card.product_group,
  producer: ({ row }) => row.producer_handle,
  commune: ({ row }) => row.commune_code,
  district: ({ row }) => row.old_district && placeSlug(row.old_district),
}

const KINDS = Object.keys(ID_OF) as KinKind[]
const NONE: ReadonlySet<ShelfEntry> = new Set()

interface Family {
  goods: Set<ShelfEntry>
  /** The same, the best first; laid when somebody asks after a change. */
  ranked: readonly ShelfEntry[] | null
}

/** Goods by what they have in common, kept through single changes. */
export class Kin {
  private readonly held = new Map(KINDS.map((kind) => [kind, new Map<string, Family>()]))

  insert(entry: ShelfEntry): void {
    for (const [kind, ids] of this.held) {
      const id = ID_OF[kind](entry)
      if (id === null) continue
      const family = ids.get(id) ?? { goods: new Set(), ranked: null }
      ids.set(id, family)
      family.goods.add(entry)
      family.ranked = null
    }
  }

  remove(entry: ShelfEntry): void {
    for (const [kind, ids] of this.held) {
      const id = ID_OF[kind](entry) ?? ""
      const family = ids.get(id)
      if (!family?.goods.delete(entry)) continue
      family.ranked = null
      if (family.goods.size === 0) ids.delete(id)
    }
  }

  /** Stars are of another day: whatever was ranked by them is ranked anew. */
  turn(): void {
    for (const ids of this.held.values()) for (const family of ids.values()) family.ranked = null
  }

  of(kind: KinKind, id: string): ReadonlySet<ShelfEntry> {
    return this.held.get(kind)?.get(id)?.goods ?? NONE
  }

  /** The same as `of`, the best first. */
  ranked(kind: KinKind, id: string): readonly ShelfEntry[] {
    const family = this.held.get(kind)?.get(id)
    if (!family) return []
    family.ranked ??= bestFirst(family.goods)
    return family.ranked
  }

  all(kind: KinKind): ReadonlyMap<string, ReadonlySet<ShelfEntry>> {
    const goods = [...(this.held.get(kind) ?? [])].map(([id, family]) => [id, family.goods] as const)
    return new Map(goods)
  }

  /** Those that share it with `entry`, which is among them. */
  with(kind: KinKind, entry: ShelfEntry): ReadonlySet<ShelfEntry> {
    return this.of(kind, idOf(kind, entry))
  }

  rankedWith(kind: KinKind, entry: ShelfEntry): readonly ShelfEntry[] {
    return this.ranked(kind, idOf(kind, entry))
  }
}

function idOf(kind: KinKind, entry: ShelfEntry): string {
  return ID_OF[kind](entry) ?? ""
}
