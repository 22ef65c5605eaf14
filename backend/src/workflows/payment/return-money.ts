import type { MedusaContainer } from "@medusajs/framework/types"
import { err, ok, type Result } from "@ocop/shared/result"
import { BANK_MODULE } from "../../modules/bank"
import type { BankModuleService } from "../../modules/bank/service"
import { OFFICE_MODULE } from "../../modules/office"
import type { OfficeModuleService } from "../../modules/office/service"
import type { Actor } from "../producer/apply-register"

/** Writes down that money was sent back, by whom and under which number of the bank's. Errors: `not_found` for none open. */
export async function returnMoney(
  container: MedusaContainer,
  { id, reference }: { id: string; reference: string },
  by: Actor,
  now: number,
): Promise<Result<{ id: string }>> {
  const bank = container.resolve<BankModuleService>(BANK_MODULE)
  if (!(await bank.giveBack(id, reference, by.actor_id, now))) return err({ code: "not_found" })
  await container.resolve<OfficeModuleService>(OFFICE_MODULE).createAuditEntries({
    ...by,
    ...{ action: "money.return", subject_type: "money_due", subject_id: id },
    ...{ after: { reference }, document_no: reference },
  })
  return ok({ id })
}
