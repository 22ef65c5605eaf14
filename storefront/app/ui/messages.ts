import type { Catalogue } from "../lib/messages"

const vi = {
  not_found: "Không tìm thấy trang này",
  not_found_help: "Địa chỉ có thể đã đổi hoặc gõ nhầm. Bạn tìm lại ở trang chủ nhé.",
  down: "Máy chủ đang không trả lời",
  fault: "Trang này đang gặp lỗi",
  fault_help: "Lỗi đã được ghi lại. Bạn thử tải lại trang; nếu vẫn lỗi, hãy quay lại sau ít phút.",
  reload: "Tải lại trang",
  home: "Về trang chủ",
  request_id: "Mã yêu cầu: {id}",
}

const en: Record<keyof typeof vi, string> = {
  not_found: "This page was not found",
  not_found_help: "The address may have changed or been mistyped. Look again from the home page.",
  down: "The server is not answering",
  fault: "This page has a fault",
  fault_help: "The fault has been noted. Try loading the page again, or come back in a few minutes.",
  reload: "Load again",
  home: "Home page",
  request_id: "Request: {id}",
}

export const uiMessages: Catalogue<keyof typeof vi> = { vi, en }
