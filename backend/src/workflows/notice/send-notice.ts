import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { SALES_POINT_MODULE } from "../../modules/sales-point"
import type { NewNotice } from "../../modules/sales-point/new-notice"
import type { SalesPointModuleService } from "../../modules/sales-point/service"
import { ALL_ROWS } from "../../read/scoped"
import { inSnapshot } from "../../read/snapshot"
import { stockingPoints } from "../../read/stops/stocking-points"

/** `producer_id` is needed only where no product is named: then all of the producer's goods are meant. */
export type Notice = Omit<NewNotice, "receivers"> & { producer_id?: string }

/** Tells every sales point that has some of the goods now; rows only, read by tills and the office. Answers its id. */
export async function sendNotice(
  container: MedusaContainer,
  { producer_id, ...notice }: Notice,
): Promise<string> {
  const db = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const points: SalesPointModuleService = container.resolve(SALES_POINT_MODULE)
  const { product_id, lot_number } = notice
  const receivers = await inSnapshot(db, ALL_ROWS, (trx) =>
    stockingPoints(trx, { producer_id: producer_id ?? null, product_id, lot_number }),
  )
  return points.sendNotice({
    ...notice,
    receivers: receivers.map(({ sales_point_id, stock_milli }) => ({ sales_point_id, stock_milli })),
  })
}

export const sendNoticeStep = createStep(
  "send-notice",
  async (notice: Notice, { container }) => {
    const id = await sendNotice(container, notice)
    return new StepResponse(id, id)
  },
  async (id, { container }) => {
    if (!id) return
    const points: SalesPointModuleService = container.resolve(SALES_POINT_MODULE)
    await points.takeBackNotice(id)
  },
)
