import type { Catalogue } from "../../../lib/messages"

const vi = {
  title: "Giỏ hàng",
  count: "{n} món",
  empty: "Giỏ hàng đang trống",
  empty_help: "Tìm một món ngon, một món quà của quê mình rồi thêm vào giỏ.",
  browse: "Xem sản phẩm",
  each: "{price} mỗi phần",
  quantity: "Số lượng {name}",
  fewer: "Bớt một {name}",
  more: "Thêm một {name}",
  update: "Cập nhật",
  remove: "Bỏ ra",
  remove_label: "Bỏ ra: {name}",
  goods: "Tiền hàng",
  delivery: "Phí giao hàng",
  delivery_later: "chọn ở bước sau",
  checkout: "Thanh toán",
  cod: "Trả tiền khi nhận hàng. Không cần tài khoản.",
  go_on: "Chọn thêm hàng",
  failed: "Chưa đổi được giỏ hàng",
}

const en: Record<keyof typeof vi, string> = {
  title: "Cart",
  count: "one item || {n} items",
  empty: "Your cart is empty",
  empty_help: "Find something good from the province and add it here.",
  browse: "See products",
  each: "{price} each",
  quantity: "Quantity of {name}",
  fewer: "One fewer of {name}",
  more: "One more of {name}",
  update: "Update",
  remove: "Remove",
  remove_label: "Remove: {name}",
  goods: "Goods",
  delivery: "Delivery",
  delivery_later: "chosen in the next step",
  checkout: "Check out",
  cod: "Pay on delivery. No account needed.",
  go_on: "Go on shopping",
  failed: "The cart was not changed",
}

export const cartMessages: Catalogue<keyof typeof vi> = { vi, en }
