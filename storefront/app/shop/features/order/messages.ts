import type { Catalogue } from "../../../lib/messages"

const vi = {
  title: "Đã nhận đơn số {number}",
  lead: "Đặt lúc {at}. Chúng tôi gọi {phone} để hẹn giờ giao.",
  pay: "Trả khi nhận hàng",
  cod: "Thanh toán khi nhận hàng, bằng tiền mặt.",
  to: "Giao đến",
  goods: "Hàng đã đặt",
  fee: "{name}",
  free: "Miễn phí",
  next: "Việc tiếp theo",
  step_call: "Kho gọi xác nhận đơn và giờ giao.",
  step_check: "Người giao đến, bạn mở xem hàng.",
  step_pay: "Đúng hàng thì trả tiền cho người giao.",
  keep: "Trang này mở lại được trên máy của bạn. Khi gọi đến cửa hàng, đọc số đơn {number}.",
  more: "Xem thêm sản phẩm",
}

const en: Record<keyof typeof vi, string> = {
  title: "Order {number} received",
  lead: "Placed at {at}. We will call {phone} to arrange delivery.",
  pay: "To pay on delivery",
  cod: "Cash on delivery.",
  to: "Deliver to",
  goods: "Goods ordered",
  fee: "{name}",
  free: "Free",
  next: "What happens next",
  step_call: "The store calls to confirm the order and the time.",
  step_check: "The courier comes and you look at the goods.",
  step_pay: "If all is right, you pay the courier.",
  keep: "This page opens again on this device. When you call us, say order number {number}.",
  more: "See more products",
}

export const orderMessages: Catalogue<keyof typeof vi> = { vi, en }
