import type { Catalogue } from "../../../lib/messages"

const vi = {
  title: "Chưa kết nối được với cửa hàng",
  help: "Điện thoại đang mất mạng, hoặc cửa hàng tạm thời chưa trả lời. Giá, số hàng còn và sao của hôm nay chỉ máy chủ mới biết.",
  kept: "Giỏ hàng của bạn vẫn được giữ. Chờ một lát rồi bấm nút dưới đây để xem tiếp.",
  again: "Thử lại",
}

const en: Record<keyof typeof vi, string> = {
  title: "The shop cannot be reached",
  help: "Your phone has no network, or the shop is not answering just now. Only the server knows today’s prices, stock and stars.",
  kept: "Your cart is kept. Wait a moment, then press the button below to go on.",
  again: "Try again",
}

export const offlineMessages: Catalogue<keyof typeof vi> = { vi, en }
