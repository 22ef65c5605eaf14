import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { PRODUCER_MODULE } from "../../modules/producer"
import type { ProducerModuleService } from "../../modules/producer/service"
import type { RegisterSurroundings } from "../../read/register/register-surroundings"
import { ALL_ROWS, withScope } from "../../read/scoped"
import { changeGoods, inverse } from "./change-goods"
import { countAnew } from "./count-anew"
import { appendOpeningStock } from "./opening-stock"
import { newGoods, registerBatch } from "./register-batch"
import { type CreatedGoods, createGoods, removeGoods } from "./register-goods"
import type { RegisterPlan } from "./register-plan"

/** Who answers for a change, as the audit names them. */
export interface Actor {
  actor_type: string
  actor_id: string
}

/**
 * Goods first, then the register itself in one transaction. When anything fails the goods are put back as they were, so
 * either the whole plan stands or nothing of it does.
 */
export async function applyRegister(
  container: MedusaContainer,
  plan: RegisterPlan,
  surroundings: RegisterSurroundings,
  by: Actor,
  progress?: (done: number, all: number) => void,
): Promise<void> {
  const created: CreatedGoods[] = []
  const db = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  try {
    const goods = newGoods(plan, surroundings)
    const all = goods.length + plan.changed_goods.length
    await createGoods(container, goods, surroundings, created, (done) => progress?.(done, all))
    await changeGoods(container, plan.changed_goods, plan.held.product_ids, (done) =>
      progress?.(goods.length + done, all),
    )
    const batch = registerBatch(plan, goods, created, surroundings)
    const producers = container.resolve<ProducerModuleService>(PRODUCER_MODULE)
    await withScope(db, ALL_ROWS, async (transaction) => {
      await producers.writeRegister(batch, { ...by, source: "import" }, transaction)
      await appendOpeningStock(transaction, goods, created)
    })
  } catch (failure) {
    await changeGoods(container, plan.changed_goods.map(inverse), plan.held.product_ids)
    await removeGoods(
      container,
      created.map(({ product_id }) => product_id),
    )
    throw failure
  }
  await countAnew(db, created.length + plan.changed_goods.length)
}
