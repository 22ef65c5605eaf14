import type { Catalogue } from "../../lib/messages"

const vi = {
  all: "Quy định của trang",
  owner: "Chủ sở hữu trang",
  terms: "Điều khoản mua bán",
  delivery: "Giao và nhận hàng",
  payment: "Thanh toán",
  returns: "Đổi trả, khiếu nại",
  privacy: "Dữ liệu cá nhân",
  ranking: "Cách xếp thứ tự",
  cookies: "Cookie",
}

const en: Record<keyof typeof vi, string> = {
  all: "Rules of the shop",
  owner: "Owner",
  terms: "Terms of sale",
  delivery: "Delivery",
  payment: "Payment",
  returns: "Returns, complaints",
  privacy: "Personal data",
  ranking: "How goods are ordered",
  cookies: "Cookies",
}

export const legalMessages: Catalogue<keyof typeof vi> = { vi, en }
