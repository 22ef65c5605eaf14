import type { MedusaRequest } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { type DeviceStatus, readDeviceStatuses } from "../../../read/sales/device-status"
import { ALL_ROWS, withScope } from "../../../read/scoped"
import { fault } from "../../guard/fault"
import { mustReach } from "../../guard/scope"

/** The device the address names, where the caller may see its sales point. */
export async function deviceInReach(req: MedusaRequest): Promise<DeviceStatus> {
  const device_id = req.params.id ?? ""
  const db = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const [device] = await withScope(db, ALL_ROWS, (trx) => readDeviceStatuses(trx, { device_id }))
  if (!device) throw fault("not_found")
  mustReach(req, { sales_point_id: device.sales_point.id })
  return device
}
