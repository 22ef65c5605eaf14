import type { Catalogue } from "../../../lib/messages"

const vi = {
  title: "Thông báo cho điểm bán",
  as_of: "Thông báo cho điểm bán, tính đến {at}",
  waiting: "thông báo chờ xác nhận",
  none: "Chưa có thông báo nào",
  none_help: "Khi hàng đang có ở điểm bán bị thu hồi, tạm dừng hay đổi giấy, thông báo hiện ở đây.",
  sent: "Gửi {at}",
  document: "theo {number}",
  stock: "còn {n} theo sổ",
  done: "Đã xác nhận {at}",
  not_yet: "chưa xác nhận",
  seen: "đã xem {at}",
  not_seen: "chưa xem",
  answer: "Đã làm gì (gỡ hàng, số lượng)",
  acknowledge: "Xác nhận đã đọc và làm theo",
}

const en: Record<keyof typeof vi, string> = {
  title: "Notices to sales points",
  as_of: "Notices to sales points, as of {at}",
  waiting: "notice to acknowledge || notices to acknowledge",
  none: "No notices yet",
  none_help:
    "When goods a sales point has are recalled, held, or change their certificate, the notice is shown here.",
  sent: "Sent {at}",
  document: "by {number}",
  stock: "{n} left by the books",
  done: "Acknowledged {at}",
  not_yet: "not acknowledged",
  seen: "seen {at}",
  not_seen: "not seen",
  answer: "What was done (goods taken off, how many)",
  acknowledge: "Read, and done",
}

export const noticeMessages: Catalogue<keyof typeof vi> = { vi, en }
