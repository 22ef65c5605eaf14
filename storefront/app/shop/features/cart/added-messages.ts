import type { Catalogue } from "../../../lib/messages"

const vi = {
  added: "Đã thêm vào giỏ",
  added_held: "Đã ghi trong máy này, tự gửi khi có mạng lại",
  count: "{n} {unit}",
  piece: "phần",
  see_cart: "Xem giỏ hàng",
  close: "Đóng",
}

const en: Record<keyof typeof vi, string> = {
  added: "Added to the cart",
  added_held: "Kept in this browser; sent when the network is back",
  count: "{n} × {unit}",
  piece: "pc",
  see_cart: "See the cart",
  close: "Close",
}

/** Of the notice that every page of the shop may show. */
export const addedMessages: Catalogue<keyof typeof vi> = { vi, en }
