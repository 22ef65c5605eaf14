import { formatDay } from "@ocop/shared/day"
import type { PublicFigures, RegisterFigure, SoldFigure } from "@ocop/shared/public-figures"

type Line = [subject: string, of: string, figure: string, value: number | string]

const HEADINGS = ["Nội dung", "Phân theo", "Chỉ tiêu", "Số liệu"]
const PLACES: Record<string, string> = {
  point: "Tại điểm bán",
  fair: "Tại hội chợ",
  online: "Bán trực tuyến",
}
const TOO_FEW = "dưới ngưỡng công bố"

/** The public figures line by line, as programs and spreadsheets read them. */
export function figureLines(figures: PublicFigures): (string | number)[][] {
  const { products, sales_points, fairs, sold } = figures
  const until = `đến ${formatDay(figures.day)}`
  const months = sold.by_month.map((month) => ({ ...month, key: monthName(month.key) }))
  const places = sold.by_place.map((place) => ({ ...place, key: PLACES[place.key] ?? place.key }))
  return [
    HEADINGS,
    ["Thời điểm", "", "Số liệu tính đến", figures.as_of],
    ...registerLines("Sản phẩm", [{ key: "", label: until, ...products }]),
    ...registerLines("Hạng sao", products.by_stars),
    ...registerLines("Nhóm sản phẩm", products.by_group),
    ...registerLines("Địa bàn cũ", products.by_district),
    ["Điểm bán", until, "Số điểm bán", sales_points.count],
    ["Điểm bán", until, "Huyện cũ có điểm bán", sales_points.districts_with],
    ["Hội chợ", until, "Đã tổ chức", fairs.held],
    ["Hội chợ", until, "Đang diễn ra", fairs.running],
    ["Hội chợ", until, "Sắp tới", fairs.upcoming],
    ...soldLines("Đã bán", [{ ...sold.total, key: `từ ${formatDay(sold.from)} ${until}` }]),
    ...soldLines("Đã bán theo tháng", months),
    ...soldLines("Đã bán theo nơi bán", places),
    ["Mức đầy đủ", "", "Máy bán hàng cần nghe", sold.coverage.devices_expected],
    ["Mức đầy đủ", "", "Máy đã báo", sold.coverage.devices_reported],
    ["Mức đầy đủ", "", "Phiếu biết là chưa gửi", sold.coverage.unsynced_known],
  ]
}

function registerLines(subject: string, figures: readonly RegisterFigure[]): Line[] {
  return figures.flatMap(({ label, ever, in_force }): Line[] => [
    [subject, label, "Từng được công nhận", ever],
    [subject, label, "Còn hiệu lực", in_force],
  ])
}

function soldLines(subject: string, figures: readonly SoldFigure[]): Line[] {
  return figures.flatMap(({ key, receipts, pieces }): Line[] => [
    [subject, key, "Phiếu bán", receipts ?? TOO_FEW],
    [subject, key, "Món đã bán", pieces ?? TOO_FEW],
  ])
}

function monthName(key: string): string {
  return `tháng ${key.slice(5)}/${key.slice(0, 4)}`
}
