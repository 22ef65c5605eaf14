import { formatDay } from "@ocop/shared/day"
import { registerColumns } from "@ocop/shared/register-open-data"
import type { OfficeRegisterItem } from "@ocop/shared/register-office"
import type { FoundRegister } from "../../../../read/register/register-office"
import type { Cell, ReportFile } from "../../reports/table"

const PAPERS: Record<OfficeRegisterItem["papers"], string> = {
  complete: "Đủ",
  missing: "Thiếu",
  lapsed: "Hết hạn",
}

/** What officers know of a product beside what everybody may. */
const OFFICE: readonly { heading: string; of: (item: OfficeRegisterItem) => Cell }[] = [
  { heading: "Ghi chú", of: ({ reason_vi }) => reason_vi },
  { heading: "Giấy tờ bắt buộc", of: ({ papers }) => PAPERS[papers] },
  { heading: "Điểm bán đang có hàng", of: ({ points_selling }) => points_selling },
  { heading: "Tồn tại điểm bán", of: ({ stock_milli }) => stock_milli / 1000 },
]

export function registerFile({ day, items }: FoundRegister): ReportFile {
  const columns = [...registerColumns, ...OFFICE]
  return {
    name: `so-dang-ky-ocop-${day}`,
    sheets: [
      {
        name: `Sổ ngày ${formatDay(day).replaceAll("/", "-")}`,
        rows: [
          columns.map(({ heading }) => heading),
          ...items.map((item) => columns.map(({ of }) => of(item))),
        ],
      },
    ],
  }
}
