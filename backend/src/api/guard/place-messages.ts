import type { Message } from "./message"

/** What refusals say about sales points and fairs. */
export const placeMessages = {
  point_unknown: {
    status: 404,
    vi: "Không có điểm bán này. Có thể điểm bán đã đóng; hãy tìm điểm khác gần bạn.",
    en: "There is no such sales point. It may have closed; look for another one near you.",
  },
  fair_unknown: {
    status: 404,
    vi: "Không có hội chợ này. Hãy xem lịch hội chợ.",
    en: "There is no such fair. See the calendar of fairs.",
  },
  place_without_points: {
    status: 400,
    vi: "Chưa có điểm bán nào để đo khoảng cách từ nơi này. Hãy chọn nơi khác.",
    en: "There is no sales point to measure from at this place. Choose another.",
  },
} satisfies Record<string, Message>
