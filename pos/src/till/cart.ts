import type { Day } from "@ocop/shared/day"
import { addLine, type Cart, type NewLine, type Override } from "../core/cart"
import { instant } from "../core/clock"
import { knowledgeOf, verdict, type Knowledge, type Verdict } from "../core/knowledge"
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
  verdict: Verdict
}

export function consider(kit: Kit, picked: Picked, day: Day): Considered | null {
  const { head, stops } = kit.store.get()
  if (!head) return null
  const knowledge = knowledgeOf(picked.product, stops, day, picked)
  return { picked, knowledge, verdict: verdict(knowledge.issues, head.sales_point.uncertified_rule) }
}

/** Whether the same goods are in the cart already, looked at with all that is said of them now, and let through. */
export function isSettled(cart: Cart, { picked, knowledge }: Considered): boolean {
  const { product, lot } = picked
  return cart.lines.some(
    (line) =>
      line.variant_id === product.variant_id &&
      line.lot === lot &&
      knowledge.issues.every(({ kind }) => line.issues.some((said) => said.kind === kind)),
  )
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

/** Of the catalogue and the list of what is stopped, the newer: either takes stars away. */
function knownAsOf(kit: Kit): string {
  const { head, blocks } = kit.store.get()
  const known = [head?.as_of, blocks?.list.as_of].flatMap((as_of) => as_of ?? [])
  return known.sort((a, b) => Date.parse(b) - Date.parse(a))[0] ?? instant(kit.now())
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
      as_of: knownAsOf(kit),
    },
    good_until: knowledge.good_until,
    issues: knowledge.issues,
    override,
  }
}
