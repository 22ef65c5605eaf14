import type { Catalogue } from "../../../lib/messages"

const vi = {
  title: "Mã giảm giá",
  label: "Nhập mã giảm giá",
  apply: "Áp dụng",
  takes_off: "Giảm {amount}, trừ vào tổng khi thanh toán.",
  remove: "Bỏ",
  remove_of: "Bỏ mã {code}",
  applied: "Đã áp dụng mã giảm giá.",
  coupon_unknown: "Mã này không có hoặc đã hết hạn. Xem lại từng chữ, hoặc dùng mã khác.",
  coupon_used_up: "Mã này đã dùng hết lượt.",
  coupon_not_for_cart: "Mã này không áp dụng cho hàng trong giỏ.",
  discount_over_half:
    "Cộng với giảm giá đang có thì quá 50 %, pháp luật không cho phép. Bỏ mã đang dùng rồi thử lại.",
  too_many_attempts: "Bạn đã thử quá nhiều mã. Vui lòng thử lại sau ít phút.",
  failed: "Chưa áp dụng được mã. Vui lòng thử lại.",
}

const en: Record<keyof typeof vi, string> = {
  title: "Coupon",
  label: "Enter a coupon",
  apply: "Apply",
  takes_off: "Takes off {amount}, counted at the checkout.",
  remove: "Take off",
  remove_of: "Take off the coupon {code}",
  applied: "The coupon counts.",
  coupon_unknown: "There is no such coupon, or it has ended. Check every letter, or use another.",
  coupon_used_up: "This coupon has been used up.",
  coupon_not_for_cart: "This coupon is not for the goods in your cart.",
  discount_over_half:
    "Together with what is reduced already it exceeds 50 %, which the law forbids. Take the other coupon off first.",
  too_many_attempts: "Too many coupons were tried. Please try again in a few minutes.",
  failed: "The coupon could not be applied. Please try again.",
}

export type CouponWord = keyof typeof vi
export const couponMessages: Catalogue<CouponWord> = { vi, en }

const OUTCOMES: readonly CouponWord[] = [
  "applied",
  "coupon_unknown",
  "coupon_used_up",
  "coupon_not_for_cart",
  "discount_over_half",
  "too_many_attempts",
]

/** How entering a coupon went, as the address says it; anything unknown is a failure without a reason. */
export function outcomeOf(text: string | null): CouponWord | null {
  if (text === null) return null
  return OUTCOMES.find((outcome) => outcome === text) ?? "failed"
}
