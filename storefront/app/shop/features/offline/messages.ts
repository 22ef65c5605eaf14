import type { Catalogue } from "../../../lib/messages"

const vi = {
  title: "Đang mất mạng",
  help: "Trang này cần có mạng: giá, số hàng còn và sao của hôm nay chỉ máy chủ mới biết.",
  kept: "Giỏ hàng của bạn vẫn được giữ. Có mạng lại, bạn bấm nút dưới đây là xem tiếp được.",
  again: "Thử lại",
}

const en: Record<keyof typeof vi, string> = {
  title: "You are offline",
  help: "This page needs a network: only the server knows today’s prices, stock and stars.",
  kept: "Your cart is kept. When the network is back, press the button below to go on.",
  again: "Try again",
}

export const offlineMessages: Catalogue<keyof typeof vi> = { vi, en }
