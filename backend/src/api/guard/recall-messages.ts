import type { Message } from "./message"

/** What refusals say about holds, recalls, inspections and notices. */
export const recallMessages = {
  goods_stopped: {
    status: 409,
    vi: "Đang bị tạm dừng lưu thông hoặc thu hồi, không bán: {goods}.",
    en: "Under a hold or a recall and not for sale: {goods}.",
  },
  stop_open: {
    status: 409,
    vi: "Hàng này đã có lệnh cùng loại đang hiệu lực.",
    en: "These goods are already under an order of this kind.",
  },
  stop_lifted: {
    status: 409,
    vi: "Lệnh này đã được gỡ trước đó.",
    en: "This order was lifted before.",
  },
  inspection_in_future: {
    status: 400,
    vi: "Thời điểm kiểm tra ở tương lai.",
    en: "The inspection lies in the future.",
  },
  recall_needs_agriculture: {
    status: 403,
    vi: "Đoàn kiểm tra chỉ được tạm dừng lưu thông; thu hồi do cơ quan nông nghiệp quyết định.",
    en: "An inspector may place a hold; a recall is decided by the agriculture office.",
  },
} satisfies Record<string, Message>
