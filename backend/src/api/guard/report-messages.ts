import type { Message } from "./message"

/** What refusals say about reports of violations. */
export const reportMessages = {
  report_words_missing: {
    status: 400,
    vi: "Hãy viết vài chữ về điều bạn thấy.",
    en: "Say in a few words what you saw.",
  },
  report_number_unknown: {
    status: 404,
    vi: "Không có phản ánh nào mang số này. Số phản ánh có dạng PA-12345678.",
    en: "There is no report with this number. It looks like PA-12345678.",
  },
  report_photos_closed: {
    status: 409,
    vi: "Chỉ thêm được tối đa 3 ảnh, trong một giờ sau khi gửi.",
    en: "At most 3 photographs, within one hour of sending.",
  },
  photo_kind: {
    status: 415,
    vi: "Tệp không phải ảnh JPEG, PNG hoặc WebP thật.",
    en: "This is not a real JPEG, PNG or WebP picture.",
  },
  report_answer_missing: {
    status: 400,
    vi: "Hãy viết câu trả lời cho người phản ánh trước khi kết thúc.",
    en: "Write an answer to whoever reported before you settle it.",
  },
} satisfies Record<string, Message>
