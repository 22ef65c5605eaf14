import { isDay } from "@ocop/shared/day"
import { formatDay } from "../../../lib/format"
import type { Locale } from "../../../lib/locale"
import type { History } from "./detail"

type Words = readonly [vi: string, en: string]

/** Columns of the register as officers call them. What is not named here (ids, folded names) is not shown. */
const FIELDS: Record<string, Words> = {
  name: ["Tên", "Name"],
  number: ["Số", "Number"],
  issuer: ["Cơ quan cấp", "Issued by"],
  stars: ["Số sao", "Stars"],
  score: ["Điểm", "Score"],
  criteria: ["Bộ tiêu chí", "Criteria"],
  decided_on: ["Ngày quyết định", "Decided on"],
  valid_until: ["Hiệu lực đến", "Valid until"],
  extended_until: ["Gia hạn đến", "Extended until"],
  extend_document: ["Văn bản gia hạn", "Extended by"],
  revoked_on: ["Thu hồi từ", "Revoked from"],
  revoke_reason: ["Lý do thu hồi", "Reason of revocation"],
  revoke_document: ["Quyết định thu hồi", "Revoked by"],
  product_code: ["Mã số sản phẩm", "Product code"],
  product_set: ["Bộ sản phẩm", "Product set"],
  unit: ["Đơn vị", "Unit"],
  trademark: ["Nhãn hiệu", "Trademark"],
  tax_code: ["Mã số thuế", "Tax code"],
  phone: ["Điện thoại", "Phone"],
  commune_name: ["Xã, phường", "Commune"],
  old_district: ["Địa bàn cũ", "Former district"],
  old_province: ["Tỉnh cũ", "Former province"],
  story: ["Câu chuyện", "Story"],
  legal_form: ["Loại hình", "Legal form"],
  expires_on: ["Hết hạn", "Expires"],
  issued_on: ["Ngày cấp", "Issued on"],
  note: ["Ghi chú", "Note"],
}

const TABLES: Record<string, Words> = {
  certificate: ["Giấy chứng nhận", "Certificate"],
  registration: ["Hồ sơ sản phẩm", "Product"],
  producer: ["Hồ sơ chủ thể", "Producer"],
  paper: ["Giấy tờ", "Paper"],
}

const IN: Record<Locale, 0 | 1> = { vi: 0, en: 1 }

export function fieldName(field: string, locale: Locale): string | undefined {
  return FIELDS[field]?.[IN[locale]]
}

/** What happened, in the field's words: a revocation or an extension is more than a changed column. */
export function titleOf(item: History["items"][number], created: boolean, locale: Locale): string {
  const touched = (field: string) =>
    item.changes.some((change) => change.field === field && change.after !== null)
  const table = TABLES[item.table]?.[IN[locale]] ?? item.table
  const say = (vi: string, en: string) => (locale === "vi" ? vi : en)
  if (created) {
    const number = item.changes.find(({ field }) => field === "number")?.after
    const name = typeof number === "string" ? `${table} ${number}` : table
    if (item.source === "import") return `${name}: ${say("chuyển từ sổ cũ", "carried over")}`
    return `${name}: ${say("ghi mới", "entered")}`
  }
  if (touched("revoked_on")) return say("Thu hồi giấy chứng nhận", "Certificate revoked")
  if (touched("extended_until")) return say("Gia hạn giấy chứng nhận", "Certificate extended")
  return `${table}: ${say("sửa", "changed")}`
}

export function shownValue(value: unknown): string {
  if (value === null || value === undefined || value === "") return "–"
  if (typeof value === "string") return isDay(value) ? formatDay(value) : value
  if (typeof value === "number" || typeof value === "boolean") return String(value)
  return JSON.stringify(value)
}
