import { formatDay } from "@ocop/shared/day"
import type { SalesReport } from "@ocop/shared/report"
import { coverageLines } from "../heading"
import type { ReportFile } from "../table"

export function salesReportFile({ as_of, filters, coverage, totals, rows }: SalesReport): ReportFile {
  return {
    name: `doanh-thu-${filters.from}-${filters.to}`,
    sheets: [
      {
        name: "Tổng hợp",
        rows: [
          ["Chỉ tiêu", "Giá trị"],
          ["Từ ngày", formatDay(filters.from)],
          ["Đến ngày", formatDay(filters.to)],
          ["Tổng doanh thu, đồng", totals.revenue],
          ["Số phiếu bán", totals.sales],
          ["Số phiếu hoàn", totals.refunds],
          ...coverageLines(as_of, coverage),
        ],
      },
      {
        name: "Theo ngày",
        rows: [
          ["Ngày", "Điểm bán", "Hội chợ", "Phiếu bán", "Phiếu hoàn", "Doanh thu, đồng"],
          ...rows.map((row) => [
            formatDay(row.business_day),
            row.sales_point,
            row.fair,
            row.sales,
            row.refunds,
            row.revenue,
          ]),
        ],
      },
    ],
  }
}
