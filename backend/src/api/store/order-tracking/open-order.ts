import type { MedusaRequest } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { OrderPage } from "@ocop/shared/order-page"
import { isOrderOf } from "../../../workflows/order/find-order"
import { isOrderKey } from "../../../workflows/order/order-key"
import { orderPage } from "../../../workflows/order/order-page"
import { callerOf } from "../../guard/caller"
import { fault } from "../../guard/fault"

/** Lets whoever holds the order's key pass, and its signed-in owner. To anybody else there is no such order. */
export async function openOrder(req: MedusaRequest, key: string | undefined): Promise<string> {
  const id = req.params.id ?? ""
  if (key !== undefined && isOrderKey(id, key)) return id
  const customer_id = customerOf(req)
  const db = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  if (customer_id && (await isOrderOf(db, id, customer_id))) return id
  throw fault("not_found")
}

export async function pageOf(req: MedusaRequest, id: string): Promise<OrderPage> {
  const page = await orderPage(req.scope, id, Date.now(), customerOf(req))
  if (!page) throw fault("not_found")
  return page
}

export function customerOf(req: MedusaRequest): string | null {
  const caller = callerOf(req)
  return caller.actor === "customer" ? caller.id : null
}
