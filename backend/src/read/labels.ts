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
