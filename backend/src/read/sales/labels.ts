import { formatDay } from "@ocop/shared/day"
import type { Breakdown } from "@ocop/shared/report"

/** How reports name what has no name of its own. */
const TENDERS: Record<string, string> = {
  cash: "Tiền mặt",
  vietqr: "VietQR",
  card: "Thẻ",
  transfer: "Chuyển khoản",
  voucher: "Phiếu mua hàng",
}

const NAMELESS: Record<Breakdown, string> = {
  booth: "Không thuộc gian hàng nào",
  producer: "Chưa rõ chủ thể",
  product: "Chưa rõ sản phẩm",
  star: "Không gắn sao",
  hour: "Chưa rõ giờ",
  tender: "Chưa rõ cách trả",
}

export function rowLabel(by: Breakdown, key: string, frozen: string | null): string {
  if (by === "star") return key === "none" ? NAMELESS.star : `${key} sao`
  if (by === "hour") return `${key.slice(11)} giờ ${formatDay(key.slice(0, 10))}`
  if (by === "tender") return TENDERS[key] ?? key
  return frozen ?? (key === "" ? NAMELESS[by] : key)
}

/** Sales that name no sales point were made in the online shop. */
export const ONLINE_SHOP = "Cửa hàng trực tuyến"

/** Why a line carries no stars, for staff and officers; null where its certificate was in force. */
export function stateReason(
  state: string,
  certificate: { number: string | null; last_good_day: string | null; revoked_on: string | null },
): string | null {
  const name = certificate.number ? `Giấy chứng nhận ${certificate.number}` : "Giấy chứng nhận"
  if (state === "revoked") {
    return certificate.revoked_on
      ? `${name} đã bị thu hồi từ ngày ${formatDay(certificate.revoked_on)}`
      : `${name} đã bị thu hồi`
  }
  if (state === "expired") {
    return certificate.last_good_day
      ? `${name} hết hạn sau ngày ${formatDay(certificate.last_good_day)}`
      : `${name} đã hết hạn`
  }
  return state === "none" ? "Chưa được công nhận OCOP vào ngày bán" : null
}
