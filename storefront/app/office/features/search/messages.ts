import type { Catalogue } from "../../../lib/messages"

const vi = {
  title: "Máy tìm kiếm",
  subject: "{engine}, lúc {at}",
  documents: "mặt hàng tìm được",
  unreached: "Máy tìm kiếm không trả lời",
  unreached_help:
    "Cửa hàng vẫn tìm được bằng danh sách của mình, chỉ không đoán được chữ gõ sai. Hệ thống tự thử lại.",
  rule: "Thay đổi về giá, tồn kho, số sao vào máy tìm kiếm sau vài giây. Cứ mười phút một lần, hệ thống đối chiếu từng mặt hàng với sổ gốc và sửa chỗ lệch.",
  sweeps: "Các lần đối chiếu",
  none: "Chưa có lần đối chiếu nào; lần đầu trong vòng mười phút sau khi khởi động.",
  at: "Lúc",
  compared: "Đã đối chiếu",
  missing: "Thiếu",
  stale: "Cũ",
  surplus: "Thừa",
  took: "Mất",
  failed: "Không đối chiếu được: {trouble}",
  seconds: "{count} giây",
  embedded: "Máy tìm kiếm trong hệ thống",
  demand: "Từ khách tìm mà không thấy: xem Nhu cầu của khách",
}

const en: Record<keyof typeof vi, string> = {
  title: "Search engine",
  subject: "{engine}, as of {at}",
  documents: "goods can be found",
  unreached: "The search engine does not answer",
  unreached_help:
    "The shop still searches its own list and only cannot guess what misspelled words mean. It tries again by itself.",
  rule: "Changes of price, stock and stars reach the search engine within seconds. Every ten minutes all goods are compared with the database, and what differs is mended.",
  sweeps: "Comparisons",
  none: "None yet; the first comes within ten minutes of the start.",
  at: "At",
  compared: "Compared",
  missing: "Missing",
  stale: "Stale",
  surplus: "Surplus",
  took: "Took",
  failed: "Could not be compared: {trouble}",
  seconds: "{count} s",
  embedded: "Built-in search",
  demand: "What shoppers asked for and did not find: see Demand",
}

export const searchMessages: Catalogue<keyof typeof vi> = { vi, en }
