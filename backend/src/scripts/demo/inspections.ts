import type { MedusaContainer } from "@medusajs/framework/types"
import { recordInspectionWorkflow } from "../../workflows/inspection/record-inspection"
import type { DemoLot } from "./lots"

const DAYS_AGO = 3
const DAY_MS = 86_400_000

/** One failed inspection: what is on the label is not what was found, and a hold waits to be placed. */
export async function seedInspection(
  container: MedusaContainer,
  lot: DemoLot,
  inspector_id: string,
  now: number,
): Promise<void> {
  const [point] = lot.points
  const item = {
    ...{ product_id: lot.goods.product_id, lot_id: lot.id, serial: null, stars_ok: true, sample_taken: true },
    code_read: `(01)${lot.gtin}(10)${lot.number}`,
    label_ok: false,
    sample_no: "M-01",
    result: "failed" as const,
    note: "Khối lượng tịnh ghi trên nhãn lớn hơn khối lượng cân được",
  }
  await recordInspectionWorkflow(container).run({
    input: {
      inspection: {
        ...{ inspector_id, place_kind: "sales_point", sales_point_id: point?.id ?? null, producer_id: null },
        ...{
          latitude: null,
          longitude: null,
          campaign: "Kiểm tra đợt 2 năm 2026",
          document_no: null,
          file_ids: [],
        },
        at: new Date(now - DAYS_AGO * DAY_MS).toISOString(),
        summary: "Kiểm tra nhãn và khối lượng hàng OCOP đang bày bán",
        handling: "Lập biên bản, lấy mẫu, đề nghị tạm dừng bán lô",
        result: "failed",
        follow_up: "hold_proposed",
      },
      items: [item],
      by: { actor_type: "officer", actor_id: inspector_id },
    },
  })
}
