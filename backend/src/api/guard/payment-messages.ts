import type { Message } from "./message"

/** What refusals say about payments and the machines that tell of them. */
export const paymentMessages = {
  webhook_signature_invalid: {
    status: 401,
    vi: "Thông báo không có chữ ký đúng hoặc đã quá cũ.",
    en: "The notice is not signed as agreed, or too old.",
  },
  webhook_refused_often: {
    status: 429,
    vi: "Quá nhiều thông báo không đúng chữ ký từ một địa chỉ.",
    en: "Too many notices without a right signature from one address.",
  },
} as const satisfies Record<string, Message>
