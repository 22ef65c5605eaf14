import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, ProductStatus } from "@medusajs/framework/utils"
import { updateProductsWorkflow } from "@medusajs/medusa/core-flows"
import type { Day } from "@ocop/shared/day"
import { paperNames } from "@ocop/shared/paper"
import { err, ok, type Result } from "@ocop/shared/result"
import { OFFICE_MODULE } from "../../modules/office"
import type { OfficeModuleService } from "../../modules/office/service"
import { paperStateOf } from "../../read/register/paper-states"
import { goodsOfRegistration } from "../../read/register/registration-goods"

export interface Listing {
  registration_id: string
  listed: boolean
  reason: string
}

/**
 * Puts a product into the shop or takes it out. A required paper that is missing or has run out keeps new goods out; goods
 * already there are flagged and stay. Errors: `papers_lapsed`, `papers_missing`, `not_found`.
 */
export async function listGoods(
  container: MedusaContainer,
  { registration_id, listed, reason }: Listing,
  by: { actor_type: string; actor_id: string },
  today: Day,
): Promise<Result<null>> {
  const db = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { product_id } = await goodsOfRegistration(db, registration_id)
  if (product_id === null) return err({ code: "not_found" })
  if (listed) {
    const { lapsed, missing } = await paperStateOf(db, registration_id, today)
    const field = "registration_id"
    if (lapsed.length > 0) {
      const papers = lapsed.map(({ kind, number }) => `${paperNames[kind].vi} ${number}`).join(", ")
      return err({ code: "papers_lapsed", field, detail: { papers } })
    }
    if (missing.length > 0) {
      const papers = missing.map((kinds) => kinds.map((kind) => paperNames[kind].vi).join(" / ")).join(", ")
      return err({ code: "papers_missing", field, detail: { papers } })
    }
  }
  const status = listed ? ProductStatus.PUBLISHED : ProductStatus.DRAFT
  await updateProductsWorkflow(container).run({ input: { products: [{ id: product_id, status }] } })
  await container.resolve<OfficeModuleService>(OFFICE_MODULE).createAuditEntries({
    ...by,
    action: listed ? "goods.list" : "goods.unlist",
    subject_type: "registration",
    subject_id: registration_id,
    after: { listed },
    reason,
  })
  return ok(null)
}
