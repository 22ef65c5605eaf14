import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { err, ok, type Result } from "@ocop/shared/result"
import { readOrder } from "./stored-order"

/** An order placed without signing in joins the account of whoever holds its key; one that has an owner keeps it. */
export async function claimOrder(
  container: MedusaContainer,
  order_id: string,
  customer_id: string,
): Promise<Result<"claimed">> {
  const order = await readOrder(container, order_id)
  if (!order) return err({ code: "not_found" })
  if (order.customer_id === customer_id) return ok("claimed")
  if (order.customer?.has_account) return err({ code: "order_owned" })
  await container.resolve(Modules.ORDER).updateOrders(order_id, { customer_id })
  return ok("claimed")
}
