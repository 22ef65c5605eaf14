import type { Catalogue } from "../../../lib/messages"

const vi = {
  menu: "Mở danh mục",
  places: "Các mục chính",
  goods: "Sản phẩm",
  points: "Điểm bán",
  fairs: "Hội chợ",
  trace: "Truy xuất",
  register: "Sổ đăng ký",
  account: "Tài khoản",
}

const en: Record<keyof typeof vi, string> = {
  menu: "Open the menu",
  places: "Main places",
  goods: "Products",
  points: "Sales points",
  fairs: "Fairs",
  trace: "Trace",
  register: "Register",
  account: "Account",
}

export const headerMessages: Catalogue<keyof typeof vi> = { vi, en }
