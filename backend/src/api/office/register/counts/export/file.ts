import { formatDay } from "@ocop/shared/day"
import { productGroup } from "@ocop/shared/product-group"
import type { CountBy } from "@ocop/shared/register-counts"
import type { RegisterCounts } from "../../../../../read/register/register-counts"
import type { ReportFile } from "../../../reports/table"

const HEADINGS: Record<CountBy, string> = {
  year: "Năm công nhận",
  group: "Nhóm sản phẩm",
  set: "Bộ sản phẩm",
  commune: "Xã, phường, đặc khu",
  old_district: "Địa bàn cũ",
  department: "Cơ quan quản lý",
}

/** A line for each cell, empty ones too, so that it can be pivoted. */
export function countsFile(by: CountBy, { day, rows }: RegisterCounts): ReportFile {
  const divided = rows.some(({ and }) => and !== null)
  return {
    name: `so-luong-ocop-${day}`,
    sheets: [
      {
        name: `Ngày ${formatDay(day).replaceAll("/", "-")}`,
        rows: [
          [HEADINGS[by], ...(divided ? ["Chia theo"] : []), "Từng được công nhận", "Còn hiệu lực"],
          ...rows.map(({ label, and, ever, in_force }) => [
            label,
            ...(divided ? [across(and)] : []),
            ever,
            in_force,
          ]),
        ],
      },
    ],
  }
}

function across(and: string | null): string | null {
  if (and === null) return null
  return productGroup(and)?.name ?? `${and} sao`
}
