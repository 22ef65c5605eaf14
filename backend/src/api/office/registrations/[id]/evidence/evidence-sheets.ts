import { formatDay } from "@ocop/shared/day"
import { digitalLink } from "@ocop/shared/gs1"
import { paperNames } from "@ocop/shared/paper"
import { productSet } from "@ocop/shared/product-set"
import { registerStateNames } from "@ocop/shared/register-open-data"
import type { Evidence, MonthlySales } from "../../../../../read/register/evidence-data"
import type { Cell, Sheet } from "../../../reports/table"

const day = (text: string | null) => (text === null ? null : formatDay(text))
const whole = (milli: number) => milli / 1000

/** The same tables for the page and the spreadsheet, so that both say the same. */
export function evidenceSheets(evidence: Evidence): Sheet[] {
  return [
    product(evidence),
    certificates(evidence),
    monthly(evidence),
    places(evidence),
    stocking(evidence),
    fairs(evidence),
    papers(evidence),
    lots(evidence),
  ]
}

function product({ detail, handle }: Evidence): Sheet {
  const { registration, producer, standing } = detail
  const rows: [string, Cell][] = [
    ["Sản phẩm", registration.name],
    ["Chủ thể", producer.name],
    ["Địa chỉ", [producer.commune_name, producer.old_district].filter(Boolean).join(", ")],
    ["Bộ sản phẩm", productSet(registration.product_set)?.name ?? registration.product_set],
    ["Mã sản phẩm", registration.product_code],
    ["Nhãn hiệu", registration.trademark],
    ["Hạng sao hiện nay", standing.stars === null ? "không" : `${standing.stars} sao`],
    ["Tình trạng", registerStateNames[standing.state]],
    ["Gian hàng điện tử", handle === null ? null : `${base()}/products/${handle}`],
  ]
  return { name: "Sản phẩm", rows: [["Mục", "Nội dung"], ...rows] }
}

function certificates({ detail }: Evidence): Sheet {
  return {
    name: "Giấy chứng nhận",
    rows: [
      ["Số quyết định", "Cơ quan", "Ngày", "Sao", "Điểm", "Có giá trị đến", "Gia hạn đến", "Thu hồi"],
      ...detail.certificates.map((one) => [
        one.number,
        one.issuer,
        day(one.decided_on),
        one.stars,
        one.score,
        day(one.valid_until),
        day(one.extended_until),
        day(one.revoked_on),
      ]),
    ],
  }
}

const SOLD = ["Phiếu bán", "Phiếu hoàn", "Số lượng", "Doanh thu, đồng"]
const soldCells = ({ sales, refunds, quantity_milli, amount }: Omit<MonthlySales, "month">): Cell[] => [
  sales,
  refunds,
  whole(quantity_milli),
  amount,
]

function monthly({ months }: Evidence): Sheet {
  const rows = months.map(({ month, ...sold }) => [month.split("-").reverse().join("/"), ...soldCells(sold)])
  return { name: "Bán theo tháng", rows: [["Tháng", ...SOLD], ...rows] }
}

function places({ places: found }: Evidence): Sheet {
  const rows = found.map(({ name, first_day, last_day, ...sold }) => [
    name,
    day(first_day),
    day(last_day),
    ...soldCells(sold),
  ])
  return { name: "Nơi đã bán", rows: [["Nơi bán", "Từ ngày", "Đến ngày", ...SOLD], ...rows] }
}

function stocking({ stocking: points }: Evidence): Sheet {
  const rows = points.map(({ name, stock_milli }) => [name, whole(stock_milli)])
  return { name: "Điểm bán có hàng", rows: [["Điểm bán", "Đang có"], ...rows] }
}

function fairs({ fairs: found }: Evidence): Sheet {
  const rows = found.map(({ name, place, first_day, last_day, ...sold }) => [
    name,
    place,
    day(first_day),
    day(last_day),
    ...soldCells(sold),
  ])
  return { name: "Hội chợ", rows: [["Hội chợ", "Nơi tổ chức", "Từ ngày", "Đến ngày", ...SOLD], ...rows] }
}

function papers({ detail }: Evidence): Sheet {
  return {
    name: "Hợp đồng, giấy tờ",
    rows: [
      ["Loại", "Số", "Nơi cấp", "Ngày cấp", "Hết hạn", "Tệp"],
      ...detail.papers.map((one) => [
        paperNames[one.kind].vi,
        one.number,
        one.issuer,
        day(one.issued_on),
        day(one.expires_on),
        one.file_id === null ? null : "có",
      ]),
    ],
  }
}

function lots({ lots: found }: Evidence): Sheet {
  return {
    name: "Lô, mã truy xuất",
    rows: [
      ["Lô", "Ngày sản xuất", "Hạn dùng", "Số lượng", "Đơn vị", "Tem đã in", "Trang truy xuất"],
      ...found.map(({ number, gtin, made_on, expires_on, quantity_milli, unit, stamps }) => [
        number,
        day(made_on),
        day(expires_on),
        whole(quantity_milli),
        unit,
        stamps,
        digitalLink(base(), { gtin, lot: number }),
      ]),
    ],
  }
}

function base(): string {
  return process.env.STOREFRONT_URL ?? "http://localhost:8000"
}
