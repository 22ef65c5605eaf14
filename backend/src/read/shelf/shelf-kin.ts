import { placeSlug } from "@ocop/shared/place"
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

/** Goods by what they have in common, kept through single changes. */
export class Kin {
  private readonly held = new Map(KINDS.map((kind) => [kind, new Map<string, Set<ShelfEntry>>()]))

  insert(entry: ShelfEntry): void {
    for (const [kind, ids] of this.held) {
      const id = ID_OF[kind](entry)
      if (id === null) continue
      const found = ids.get(id)
      if (found) found.add(entry)
      else ids.set(id, new Set([entry]))
    }
  }

  remove(entry: ShelfEntry): void {
    for (const [kind, ids] of this.held) {
      const id = ID_OF[kind](entry) ?? ""
      const found = ids.get(id)
      if (found?.delete(entry) && found.size === 0) ids.delete(id)
    }
  }

  of(kind: KinKind, id: string): ReadonlySet<ShelfEntry> {
    return this.held.get(kind)?.get(id) ?? NONE
  }

  all(kind: KinKind): ReadonlyMap<string, ReadonlySet<ShelfEntry>> {
    return this.held.get(kind) ?? new Map<string, ReadonlySet<ShelfEntry>>()
  }

  /** Those that share it with `entry`, which is among them. */
  with(kind: KinKind, entry: ShelfEntry): ReadonlySet<ShelfEntry> {
    return this.of(kind, ID_OF[kind](entry) ?? "")
  }
}
