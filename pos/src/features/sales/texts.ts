import type { Texts } from "../../ui/texts"

const vi = {
  title: "Phiếu hôm nay",
  back: "Quay lại bán hàng",
  count: "{n} phiếu",
  revenue: "Doanh thu",
  cash: "Tiền mặt",
  transfer: "Chuyển khoản",
  none: "Hôm nay chưa có phiếu nào.",
  unsent: "chưa gửi",
  parked: "bị từ chối",
  sent: "đã gửi",
  tender_cash: "tiền mặt",
  tender_vietqr: "VietQR",
  tender_other: "khác",
  unpaid: "chưa thấy tiền",
  items: "{n} món",
  from_till: "Số trên máy này, tính đến {time}.",
}

const en: Record<keyof typeof vi, string> = {
  title: "Today's sales",
  back: "Back to selling",
  count: "{n} sale || {n} sales",
  revenue: "Revenue",
  cash: "Cash",
  transfer: "Transfers",
  none: "No sales today yet.",
  unsent: "not sent",
  parked: "refused",
  sent: "sent",
  tender_cash: "cash",
  tender_vietqr: "VietQR",
  tender_other: "other",
  unpaid: "money not seen",
  items: "{n} line || {n} lines",
  from_till: "Figures of this till, as of {time}.",
}

export const salesTexts: Texts<keyof typeof vi> = { vi, en }
