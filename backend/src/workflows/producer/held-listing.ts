import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { Day } from "@ocop/shared/day"
import { paperNames, paperState } from "@ocop/shared/paper"
import type { ImportRemark, RegisterRemarkCode } from "@ocop/shared/register"
import { registerRemark } from "@ocop/shared/register-message"
import { type HeldPaper, papersOfProducers } from "../../read/register/paper-states"
import type { GoodsEntry } from "./register-entries"
import type { RegisterPlan } from "./register-plan"

export interface HeldPlan {
  plan: RegisterPlan
  remarks: ImportRemark[]
}

/**
 * A required paper that has lapsed keeps goods of the file off sale and is told of those on sale, which stay there. One that
 * nothing was ever recorded of holds nothing: a first import would otherwise open an empty shop.
 */
export async function heldListing(db: Knex, plan: RegisterPlan, today: Day): Promise<HeldPlan> {
  const papers = await papersOfProducers(db, [...plan.producer_ids.values()])
  const held = { goods: new Set<GoodsEntry>(), product_ids: new Set<string>() }
  const remarks: ImportRemark[] = []
  for (const entry of [...plan.new_goods, ...plan.known_goods.keys()]) {
    const known = plan.known_goods.get(entry)
    const own = papers
      .get(plan.producer_ids.get(entry.producer) ?? "")
      ?.filter(({ registration_id }) => registration_id === null || registration_id === known?.id)
    const { lapsed } = paperState(own ?? [], entry.product.product_set, today)
    if (lapsed.length === 0) continue
    if (!known) held.goods.add(entry)
    else if (!known.listed) held.product_ids.add(known.product_id)
    remarks.push(remark(entry, known?.listed ? "papers_lapsed" : "listing_held", lapsed))
  }
  return { plan: { ...plan, held }, remarks: remarks.sort((a, b) => a.row - b.row) }
}

function remark(entry: GoodsEntry, code: RegisterRemarkCode, lapsed: readonly HeldPaper[]): ImportRemark {
  const named = (locale: "vi" | "en") =>
    lapsed.map(({ kind, number }) => `${paperNames[kind][locale]} ${number}`).join(", ")
  const { vi, en } = registerRemark(code, { vi: named("vi"), en: named("en") })
  return { row: entry.row, product: entry.product.name, code, message_vi: vi, message_en: en }
}
