import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { BANK_MODULE } from "../../modules/bank"
import type { BankModuleService } from "../../modules/bank/service"
import type { Transfer } from "../../modules/bank/transfer"

export const TRANSFER_RECEIVED = "bank.transfer_received"

/** Keeps what a bank tells, each transfer once, and has the carts they are for settled. A notice told again settles again. */
export async function receiveTransfers(
  container: MedusaContainer,
  transfers: readonly Transfer[],
  now: number,
): Promise<void> {
  const bank = container.resolve<BankModuleService>(BANK_MODULE)
  const carts = new Set<string>()
  for (const transfer of transfers) {
    const { cart_id } = await bank.keep(transfer, now)
    if (cart_id) carts.add(cart_id)
  }
  const told = [...carts].map((cart_id) => ({ name: TRANSFER_RECEIVED, data: { cart_id } }))
  if (told.length > 0) await container.resolve(Modules.EVENT_BUS).emit(told)
}
