import type { Catalogue } from "../../../lib/messages"

const vi = {
  what: "Hàng trong sổ đăng ký OCOP của tỉnh. Sao hiện trên từng sản phẩm là sao theo giấy chứng nhận còn hiệu lực trong ngày.",
  demo: "Bản dùng thử: giá, mã số thuế, điện thoại và mã vạch là giả định.",
  tax_code: "Mã số thuế {number}",
  buy: "Mua hàng",
  trust: "Kiểm tra",
  all_goods: "Tất cả sản phẩm",
  sales_points: "Điểm bán",
  fairs: "Hội chợ",
  track: "Tra đơn hàng",
  account: "Tài khoản",
  register: "Sổ đăng ký OCOP",
  trace: "Truy xuất nguồn gốc",
  figures: "Số liệu của tỉnh",
  report: "Báo điều bất thường",
  office: "Dành cho cán bộ",
}

const en: Record<keyof typeof vi, string> = {
  what: "Goods of the province’s OCOP register. The stars beside a product are those of a certificate in force today.",
  demo: "Demonstration: prices, tax codes, phones and bar codes are made up.",
  tax_code: "Tax code {number}",
  buy: "Shop",
  trust: "Check",
  all_goods: "All products",
  sales_points: "Sales points",
  fairs: "Fairs",
  track: "Find an order",
  account: "Account",
  register: "OCOP register",
  trace: "Trace a code",
  figures: "Figures",
  report: "Report something wrong",
  office: "For officers",
}

export const footerMessages: Catalogue<keyof typeof vi> = { vi, en }
