import type { AisleKind, AisleNeighbour } from "@ocop/shared/browse"
import { productGroups } from "@ocop/shared/product-group"
import { productSet, productSets } from "@ocop/shared/product-set"
import type { Shelf } from "./shelf"
import type { ShelfEntry } from "./shelf-entry"

const NEAR = 12

/** Where to go on from an aisle: the sets of a group, the other sets beside a set, the places around a place. */
export function neighboursOf(shelf: Shelf, kind: AisleKind, id: string): AisleNeighbour[] {
  switch (kind) {
    case "group":
      return [...setsOf(shelf, id), ...groups(shelf).filter((one) => one.id !== id)]
    case "set": {
      const group = productSet(id)?.group
      return [
        ...groups(shelf).filter((one) => one.id === group),
        ...setsOf(shelf, group).filter((one) => one.id !== id),
      ]
    }
    case "commune":
    case "district":
      return places(shelf, kind, id)
  }
}

function setsOf(shelf: Shelf, group: string | undefined): AisleNeighbour[] {
  return productSets
    .filter((set) => set.group === group)
    .map(({ id, name }) => ({ kind: "set", id, name, goods: shelf.kin.of("set", id).size }) as const)
    .filter(({ goods }) => goods > 0)
}

function groups(shelf: Shelf): AisleNeighbour[] {
  return productGroups
    .map(({ id, name }) => ({ kind: "group", id, name, goods: shelf.kin.of("group", id).size }) as const)
    .filter(({ goods }) => goods > 0)
}

/** The communes of an old district, or the old districts a commune's goods are of; then the like of it, the fullest first. */
function places(shelf: Shelf, kind: "commune" | "district", id: string): AisleNeighbour[] {
  const here = shelf.kin.of(kind, id)
  const other = kind === "commune" ? "district" : "commune"
  const within = [...shelf.kin.all(other)].filter(([, held]) => [...held].some((entry) => here.has(entry)))
  const districts = new Set([...here].map(({ row }) => row.old_district))
  const around = [...shelf.kin.all(kind)].filter(([one]) => one !== id)
  const near = (held: ReadonlySet<ShelfEntry>) => [...held].some(({ row }) => districts.has(row.old_district))
  const byNearness = around
    .map(([one, held]) => ({ ...placeOf(kind, one, held), near: kind === "commune" && near(held) }))
    .sort((a, b) => Number(b.near) - Number(a.near) || b.goods - a.goods || (a.id < b.id ? -1 : 1))
    .slice(0, NEAR)
    .map(({ near: _near, ...one }) => one)
  return [...within.map(([one, held]) => placeOf(other, one, held)), ...byNearness]
}

function placeOf(kind: "commune" | "district", id: string, held: ReadonlySet<ShelfEntry>): AisleNeighbour {
  const [first] = held
  const name = kind === "commune" ? first?.card.commune : first?.row.old_district
  return { kind, id, name: name ?? id, goods: held.size }
}
