import type { Day } from "@ocop/shared/day"
import { addLine, type Cart, type NewLine, type Override } from "../core/cart"
import { instant } from "../core/clock"
import { knowledgeOf, verdict, type Knowledge } from "../core/knowledge"
import { isWeighed } from "../core/quantity"
import type { Scanned } from "../core/scan"
import type { Kit } from "./kit"
import { inTurn } from "./writing"

/** Shows the cart at once and writes it down behind; a till that dies finds it again. */
export function putCart(kit: Kit, cart: Cart): void {
  kit.store.set({ cart })
  setTimeout(() => void inTurn(() => keepIfLatest(kit, cart)))
}

async function keepIfLatest(kit: Kit, cart: Cart): Promise<void> {
  if (kit.store.get().cart === cart) await kit.drafts.keep(cart, kit.now())
}

export type Picked = Extract<Scanned, { kind: "goods" }>

/** What must be settled before goods go into the cart. */
export interface Considered {
  picked: Picked
  knowledge: Knowledge
  verdict: "sell" | "warn" | "block"
}

export function consider(kit: Kit, picked: Picked, day: Day): Considered | null {
  const { goods } = kit.store.get()
  if (!goods) return null
  const knowledge = knowledgeOf(picked.product, goods.head.blocks, day, picked)
  return { picked, knowledge, verdict: verdict(knowledge.issues, goods.head.sales_point.uncertified_rule) }
}

/** Whether the same goods are in the cart already, looked at and let through. */
export function isSettled(cart: Cart, { variant_id }: { variant_id: string }, lot: string | null): boolean {
  return cart.lines.some((line) => line.variant_id === variant_id && line.lot === lot)
}

/** Puts goods into the cart; the key of their line, or why not. */
export function addGoods(
  kit: Kit,
  { picked, knowledge }: Considered,
  quantity_milli: number,
  override: Override | null,
): { key: number } | { code: string } {
  const { goods, cart } = kit.store.get()
  if (!goods) return { code: "no_goods" }
  const added = addLine(cart, newLine(kit, picked, knowledge, quantity_milli, override))
  if (!added.ok) return { code: added.error.code }
  putCart(kit, added.value.cart)
  return { key: added.value.key }
}

function newLine(
  kit: Kit,
  picked: Picked,
  knowledge: Knowledge,
  quantity_milli: number,
  override: Override | null,
): NewLine {
  const { product, lot, trace_code, expires_on } = picked
  const { standing } = knowledge
  return {
    variant_id: product.variant_id,
    title: product.title,
    producer: product.producer,
    unit: product.unit,
    weighed: isWeighed(product.unit),
    image: product.image,
    unit_price: product.price,
    vat_rate: product.vat_rate,
    quantity_milli,
    lot,
    trace_code,
    expires_on,
    certificate: {
      id: standing.certificate_id,
      stars: standing.stars,
      state: standing.state,
      as_of: kit.store.get().goods?.head.as_of ?? instant(kit.now()),
    },
    good_until: knowledge.good_until,
    issues: knowledge.issues,
    override,
  }
}
