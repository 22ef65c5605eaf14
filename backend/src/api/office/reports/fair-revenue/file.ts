import { formatDay } from "@ocop/shared/day"
import { Breakdown, hasQuantity, type FairRevenue, type ReportRow } from "@ocop/shared/report"
import { coverageLines } from "../heading"
import type { Cell, ReportFile, Sheet } from "../table"

const TITLES: Record<Breakdown, { sheet: string; label: string; detail: string }> = {
  booth: { sheet: "Gian hàng", label: "Gian hàng", detail: "Số gian" },
  producer: { sheet: "Chủ thể", label: "Chủ thể", detail: "" },
  product: { sheet: "Sản phẩm", label: "Sản phẩm", detail: "Chủ thể" },
  star: { sheet: "Hạng sao", label: "Hạng sao lúc bán", detail: "" },
  hour: { sheet: "Giờ bán", label: "Giờ bán", detail: "" },
  tender: { sheet: "Cách trả tiền", label: "Cách trả tiền", detail: "" },
}

export function fairRevenueFile(report: FairRevenue): ReportFile {
  return {
    name: ["doanh-thu", report.fair.handle, report.filters.day].filter(Boolean).join("-"),
    sheets: [summary(report), ...Breakdown.options.map((by) => breakdown(report, by))],
  }
}

function summary({ as_of, fair, filters, coverage, totals, rows }: FairRevenue): Sheet {
  const booth = filters.booth_id && rows.find(({ by, key }) => by === "booth" && key === filters.booth_id)
  return {
    name: "Tổng hợp",
    rows: [
      ["Chỉ tiêu", "Giá trị"],
      ["Hội chợ", fair.name],
      ["Địa điểm", fair.place],
      ["Thời gian", `${formatDay(fair.starts_on)} – ${formatDay(fair.ends_on)}`],
      ...(filters.day ? [["Chỉ ngày", formatDay(filters.day)]] : []),
      ...(filters.booth_id ? [["Chỉ gian hàng", booth ? booth.label : filters.booth_id]] : []),
      ["Tổng doanh thu, đồng", totals.revenue],
      ["Tiền hàng, đồng", totals.goods_revenue],
      ["Làm tròn tiền mặt, đồng", totals.cash_rounding],
      ["Hàng có sao còn hiệu lực, đồng", totals.certified_revenue],
      ["Hàng có giấy chứng nhận hết hạn hoặc bị thu hồi, đồng", totals.lapsed_revenue],
      ["Chuyển khoản ngân hàng chưa xác nhận, đồng", totals.unconfirmed],
      ["Số phiếu bán", totals.sales],
      ["Số phiếu hoàn", totals.refunds],
      ["Số phiếu cần xem lại", totals.flagged],
      ...coverageLines(as_of, coverage),
    ],
  }
}

function breakdown(report: FairRevenue, by: Breakdown): Sheet {
  const { sheet, label, detail } = TITLES[by]
  const figures = ["Phiếu bán", "Phiếu hoàn", "Số lượng", "Đơn vị", "Doanh thu, đồng"]
  const heading = [label, ...(detail ? [detail] : []), ...figures]
  const rows = report.rows.filter((row) => row.by === by)
  return { name: sheet, rows: [heading, ...rows.map((row) => line(row, detail !== ""))] }
}

function line(row: ReportRow, with_detail: boolean): Cell[] {
  const quantity = hasQuantity(row.by) ? row.quantity_milli / 1000 : null
  return [
    row.label,
    ...(with_detail ? [row.detail] : []),
    row.sales,
    row.refunds,
    quantity,
    row.unit,
    row.revenue,
  ]
}
