import type { Message } from "./message"

/** What refusals say about orders that were placed. */
export const orderMessages = {
  order_not_matched: {
    status: 404,
    vi: "Không có đơn nào khớp cả số đơn và số điện thoại này. Hãy xem lại tin nhắn hoặc e-mail xác nhận đơn.",
    en: "No order matches both this number and this phone. Look at the message that confirmed the order.",
  },
  order_packed: {
    status: 409,
    vi: "Đơn đã đóng gói nên không hủy được nữa. Bạn có thể yêu cầu trả hàng sau khi nhận.",
    en: "The order is packed and can no longer be cancelled. You may ask to return the goods once they arrive.",
  },
  order_owned: {
    status: 409,
    vi: "Đơn này đã thuộc về một tài khoản khác.",
    en: "This order already belongs to another account.",
  },
  return_too_late: {
    status: 409,
    vi: "Đơn này chưa giao hoặc đã quá hạn yêu cầu trả hàng.",
    en: "This order has not left yet, or the time to ask for a return has passed.",
  },
  return_too_many: {
    status: 409,
    vi: "Số lượng muốn trả nhiều hơn số còn có thể trả. Hãy xem lại.",
    en: "More is asked back than can still be returned. Check the quantities.",
  },
  return_decided: {
    status: 409,
    vi: "Yêu cầu này đã được trả lời hoặc đã hủy. Hãy tải lại trang.",
    en: "This request was answered or cancelled already. Load the page again.",
  },
  return_not_awaited: {
    status: 409,
    vi: "Yêu cầu này chưa được chấp nhận hoặc hàng đã được ghi nhận lại. Hãy tải lại trang.",
    en: "This request was not accepted, or its goods were received already. Load the page again.",
  },
  return_over_paid: {
    status: 409,
    vi: "Số tiền hoàn lớn hơn số khách đã trả cho đơn này.",
    en: "This is more than was paid for the order and not given back yet.",
  },
  coupon_unknown: {
    status: 404,
    vi: "Mã giảm giá này không có hoặc đã hết hạn.",
    en: "There is no such coupon, or it has ended.",
  },
  coupon_used_up: {
    status: 409,
    vi: "Mã giảm giá này đã dùng hết lượt.",
    en: "This coupon has been used up.",
  },
  coupon_not_for_cart: {
    status: 409,
    vi: "Mã giảm giá này không áp dụng cho hàng trong giỏ.",
    en: "This coupon is not for the goods in your cart.",
  },
  discount_over_half: {
    status: 409,
    vi: "Giảm giá cộng lại quá 50 %, pháp luật không cho phép: {goods}. Hãy bỏ mã giảm giá.",
    en: "Together the reductions exceed 50 %, which the law forbids: {goods}. Take the coupon off.",
  },
} satisfies Record<string, Message>
