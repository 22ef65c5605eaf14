import type { MedusaContainer } from "@medusajs/framework/types"
import { startOfDay } from "@ocop/shared/day"
import { SALES_POINT_MODULE } from "../../modules/sales-point"
import type { SalesPointModuleService } from "../../modules/sales-point/service"
import type { DemoFair } from "./fairs"
import type { DemoStaff } from "./staff"

export interface DemoDevice {
  id: string
  code: string
  sales_point_id: string
  staff_id: string
}

const CODE = "A"

/** The tills of a fair that is over. They hold no token: nobody can speak for them any more. */
export async function seedFairDevices(
  container: MedusaContainer,
  fair: DemoFair,
  staff: readonly DemoStaff[],
): Promise<DemoDevice[]> {
  const points = container.resolve<SalesPointModuleService>(SALES_POINT_MODULE)
  const created = await points.createDevices(
    fair.booths.map(({ point }) => ({
      code: CODE,
      name: `Máy ${point.name}`,
      sales_point_id: point.id,
      paired_at: new Date(startOfDay(fair.starts_on)),
    })),
  )
  return fair.booths.map(({ point }, index) => ({
    id: created[index]?.id ?? "",
    code: CODE,
    sales_point_id: point.id,
    staff_id: staff.find((one) => one.sales_point_id === point.id && one.role === "clerk")?.id ?? "",
  }))
}
