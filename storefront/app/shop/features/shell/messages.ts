import type { Catalogue } from "../../../lib/messages"

const vi = {
  skip: "Đến nội dung chính",
  cart: "Giỏ",
  pieces: "món",
  all_goods: "Tất cả sản phẩm",
  register: "Tra cứu OCOP",
  five_stars: "Hàng 5 sao",
  search: "Tìm",
  search_label: "Tìm sản phẩm",
  search_hint: "Tìm nước mắm, tiêu, sâm, bánh…",
  offline: "Mất mạng. Trang đang xem vẫn đọc được, giỏ hàng vẫn được giữ. Có mạng lại là mua tiếp được.",
  footer_what:
    "Hàng trong sổ đăng ký OCOP của tỉnh. Sao hiện trên từng sản phẩm là sao theo giấy chứng nhận còn hiệu lực trong ngày.",
  pay: "Thanh toán khi nhận hàng",
  pay_help: "Xem hàng rồi mới trả tiền, không cần tài khoản.",
  trace: "Truy xuất nguồn gốc",
  report: "Báo điều bất thường",
  office: "Dành cho cán bộ",
  other_language: "English",
  demo: "Bản dùng thử: giá, mã số thuế, điện thoại và mã vạch là giả định.",
}

const en: Record<keyof typeof vi, string> = {
  skip: "Skip to content",
  cart: "Cart",
  pieces: "item || items",
  all_goods: "All products",
  register: "OCOP register",
  five_stars: "Five-star goods",
  search: "Search",
  search_label: "Search products",
  search_hint: "Fish sauce, pepper, ginseng…",
  offline:
    "You are offline. This page can still be read and your cart is kept. Go on when the network is back.",
  footer_what:
    "Goods of the province’s OCOP register. The stars beside a product are those of a certificate in force today.",
  pay: "Cash on delivery",
  pay_help: "See the goods before you pay; no account needed.",
  trace: "Trace a code",
  report: "Report something wrong",
  office: "For officers",
  other_language: "Tiếng Việt",
  demo: "Demonstration: prices, tax codes, phones and bar codes are made up.",
}

export const shellMessages: Catalogue<keyof typeof vi> = { vi, en }
