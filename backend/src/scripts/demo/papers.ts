import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, generateEntityId } from "@medusajs/framework/utils"
import { addDays, dayOf } from "@ocop/shared/day"
import { requiredPapers } from "@ocop/shared/paper"
import { noteChange } from "../../modules/producer/change-note"
import type { DemoGoods } from "./goods"

const REGISTRATIONS = 40
const LAPSED = 2
const LAPSING = 3

/** Papers of forty registrations: of two the first has lapsed, of three it lapses within twenty days. */
export async function seedPapers(
  container: MedusaContainer,
  goods: readonly DemoGoods[],
  now: number,
): Promise<void> {
  const db = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const today = dayOf(now)
  const registrations = await db("registration")
    .whereNotNull("product_id")
    .select<{ id: string; product_id: string }[]>("id", "product_id")
  const idOf = new Map(registrations.map(({ id, product_id }) => [product_id, id]))
  const needing = goods.filter(({ product_set }) => (requiredPapers[product_set] ?? []).length > 0)
  const papers = needing.slice(0, REGISTRATIONS).flatMap((one, index) =>
    (requiredPapers[one.product_set] ?? []).flatMap(([kind], place) => ({
      ...{ id: generateEntityId("", "pap"), producer_id: one.producer.id, kind, entered_by: "seed-demo" },
      registration_id: idOf.get(one.product_id) ?? null,
      number: `${String(100 + index * 3 + place)}/2025/${kind === "test_report" ? "KN" : "ATTP"}`,
      issuer: "Chi cục Quản lý chất lượng nông, lâm, thủy sản",
      issued_on: addDays(today, -400),
      expires_on: addDays(today, place === 0 ? daysLeft(index) : 500),
    })),
  )
  await db.transaction(async (trx) => {
    await noteChange(trx, { actor_type: "command_line", actor_id: "seed-demo", source: "import" })
    await trx.batchInsert("paper", papers, 200)
  })
}

function daysLeft(index: number): number {
  if (index < LAPSED) return -12 - index
  return index < LAPSED + LAPSING ? 8 + 4 * (index - LAPSED) : 300 + index
}
