import { formatDay } from "@ocop/shared/day"
import type { DemandReport } from "@ocop/shared/footfall"
import { instantText } from "../../reports/heading"
import type { Cell, ReportFile } from "../../reports/table"

export function demandFile(report: DemandReport): ReportFile {
  const { from, to, as_of, totals, viewed, searched, missed, left } = report
  return {
    name: `nhu-cau-${from}-${to}`,
    sheets: [
      {
        name: "Tổng hợp",
        rows: [
          ["Nội dung", "Giá trị"],
          ["Từ ngày", formatDay(from)],
          ["Đến ngày", formatDay(to)],
          ["Số liệu lúc", instantText(as_of)],
          ["Lượt xem trang sản phẩm", totals.view],
          ["Lượt tìm", totals.search],
          ["Lượt tìm không có kết quả", totals.search_miss],
          ["Lượt thêm vào giỏ", totals.cart],
          ["Lượt đặt mua", totals.order],
          ["Cách đếm", "Đếm lượt, không đếm người: không cookie, không lưu địa chỉ, bỏ máy tìm kiếm"],
        ],
      },
      { name: "Xem nhiều", rows: [["Sản phẩm", "Chủ thể", "Lượt xem"], ...viewed.map(goodsRow)] },
      { name: "Tìm nhiều", rows: [["Từ tìm", "Lượt tìm"], ...searched.map(searchRow)] },
      { name: "Tìm không thấy", rows: [["Từ tìm", "Lượt tìm"], ...missed.map(searchRow)] },
      {
        name: "Bỏ lại trong giỏ",
        rows: [
          ["Sản phẩm", "Chủ thể", "Lượt thêm vào giỏ", "Lượt đặt mua"],
          ...left.map((goods) => [...goodsRow(goods), goods.bought]),
        ],
      },
    ],
  }
}

function goodsRow({ title, producer, count }: DemandReport["viewed"][number]): Cell[] {
  return [title, producer, count]
}

function searchRow({ q, count }: DemandReport["missed"][number]): Cell[] {
  return [q, count]
}
