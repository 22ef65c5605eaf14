import type { Catalogue } from "../lib/messages"

const vi = {
  not_found: "Không tìm thấy trang này",
  not_found_help: "Địa chỉ có thể đã đổi hoặc gõ nhầm. Bạn tìm lại ở trang chủ nhé.",
  down: "Máy chủ đang không trả lời",
  barred: "Trang này không mở cho bạn",
  barred_help: "Bạn chưa được giao quyền này, hoặc quyền đã hết hạn.",
  fault: "Trang này đang gặp lỗi",
  fault_help: "Lỗi đã được ghi lại. Bạn thử tải lại trang; nếu vẫn lỗi, hãy quay lại sau ít phút.",
  down_help: "Chúng tôi đang khắc phục. Những gì bạn đã chọn và đã gửi vẫn được giữ.",
  cut: "Không nối được với máy chủ",
  cut_help:
    "Máy của bạn có thể đang mất mạng, hoặc máy chủ đang nghỉ. Những gì bạn đã chọn và đã gửi vẫn được giữ.",
  comes_back: "Trang tự mở khi nối lại được.",
  reload: "Tải lại trang",
  home: "Về trang chủ",
  former_price: "Giá thấp nhất 30 ngày trước khi giảm",
  request_id: "Mã yêu cầu: {id}",
}

const en: Record<keyof typeof vi, string> = {
  not_found: "This page was not found",
  not_found_help: "The address may have changed or been mistyped. Look again from the home page.",
  down: "The server is not answering",
  barred: "This page is not open to you",
  barred_help: "You were not given the right to it, or the right has ended.",
  fault: "This page has a fault",
  fault_help: "The fault has been noted. Try loading the page again, or come back in a few minutes.",
  down_help: "It is being looked after. What you chose and what you sent is kept.",
  cut: "The server cannot be reached",
  cut_help:
    "This device may be offline, or the server may be down. What you chose and what you sent is kept.",
  comes_back: "This page opens by itself once the server answers.",
  reload: "Load again",
  home: "Home page",
  former_price: "Lowest price of the 30 days before",
  request_id: "Request: {id}",
}

export const uiMessages: Catalogue<keyof typeof vi> = { vi, en }
