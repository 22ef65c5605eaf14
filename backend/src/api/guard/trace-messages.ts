import type { Message } from "./message"

/** What refusals say about lots, stamps, scans and flags. */
export const traceMessages = {
  lot_number_invalid: {
    status: 400,
    vi: "Số lô chỉ gồm chữ, số và dấu GS1 cho phép, không dấu tiếng Việt, tối đa 20 ký tự.",
    en: "A lot may only hold GS1's characters, at most 20.",
  },
  serial_invalid: {
    status: 400,
    vi: "Số sê-ri chỉ gồm chữ, số và dấu GS1 cho phép, tối đa 20 ký tự.",
    en: "A serial may only hold GS1's characters, at most 20.",
  },
  made_in_future: {
    status: 400,
    vi: "Ngày sản xuất ở tương lai.",
    en: "The day of production lies in the future.",
  },
  expires_before_made: {
    status: 400,
    vi: "Ngày hết hạn sớm hơn ngày sản xuất.",
    en: "Expiry is before production.",
  },
  stages_out_of_order: {
    status: 400,
    vi: "Thời gian của công đoạn này sớm hơn công đoạn trước.",
    en: "This stage is earlier than the one before it.",
  },
  stage_in_future: {
    status: 400,
    vi: "Thời gian của công đoạn này ở tương lai.",
    en: "This stage lies in the future.",
  },
  test_in_future: {
    status: 400,
    vi: "Ngày kiểm nghiệm ở tương lai.",
    en: "The day of the test lies in the future.",
  },
  gln_invalid: {
    status: 400,
    vi: "Mã địa điểm GLN phải có 13 chữ số, số cuối là số kiểm tra đúng.",
    en: "A GLN has 13 digits, the last being its check digit.",
  },
  commune_code_invalid: {
    status: 400,
    vi: "Mã xã phải có 5 chữ số.",
    en: "A commune's code has 5 digits.",
  },
  no_certificate_in_force: {
    status: 409,
    vi: "Sản phẩm không có giấy chứng nhận còn hiệu lực nên chưa in tem được.",
    en: "There is no certificate in force, so no stamps may be printed.",
  },
  stamps_exceed_lot: {
    status: 409,
    vi: "Số tem vượt số lượng của lô: còn in được {left} tem.",
    en: "More stamps than the lot has pieces: {left} may still be printed.",
  },
  stamps_not_found: {
    status: 404,
    vi: "Không có tem nào như vậy còn dùng được trong lô này.",
    en: "This lot has no such stamps still in use.",
  },
  code_never_issued: {
    status: 404,
    vi: "Mã này chưa từng được cấp.",
    en: "This code was never issued.",
  },
} satisfies Record<string, Message>
