import type { Catalogue } from "../../../lib/messages"

const vi = {
  skip: "Đến nội dung chính",
  cart: "Giỏ",
  pieces: "món",
  all_goods: "Tất cả sản phẩm",
  register: "Tra cứu OCOP",
  search: "Tìm",
  search_label: "Tìm sản phẩm",
  search_hint: "Tìm nước mắm, tiêu, sâm, bánh…",
  suggestions: "Gợi ý",
  suggested: "{n} gợi ý, dùng phím mũi tên để chọn",
  stars: "{n} sao",
  sold_out: "Tạm hết hàng",
  offline: "Mất mạng. Trang đang xem vẫn đọc được, giỏ hàng vẫn được giữ. Có mạng lại là mua tiếp được.",
  other_language: "English",
}

const en: Record<keyof typeof vi, string> = {
  skip: "Skip to content",
  cart: "Cart",
  pieces: "item || items",
  all_goods: "All products",
  register: "OCOP register",
  search: "Search",
  search_label: "Search products",
  search_hint: "Fish sauce, pepper, ginseng…",
  suggestions: "Suggestions",
  suggested: "one suggestion, use the arrow keys || {n} suggestions, use the arrow keys",
  stars: "{n} stars",
  sold_out: "Sold out",
  offline:
    "You are offline. This page can still be read and your cart is kept. Go on when the network is back.",
  other_language: "Tiếng Việt",
}

export const shellMessages: Catalogue<keyof typeof vi> = { vi, en }
