import type { Texts } from "../../ui/texts"

const vi = {
  title: "Thông báo của tỉnh",
  and_more: "và {n} thông báo khác",
  read: "Xem",
  acknowledge: "Quản lý xác nhận đã làm ở trang quản lý; xác nhận rồi thì máy thôi hiện.",
  understood: "Đã xem",
}

const en: Record<keyof typeof vi, string> = {
  title: "Notices of the province",
  and_more: "and {n} more",
  read: "Read",
  acknowledge: "The manager acknowledges them in the office; then the till shows them no more.",
  understood: "Read",
}

export const noticeTexts: Texts<keyof typeof vi> = { vi, en }
