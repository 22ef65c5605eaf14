import type { Catalogue } from "../../../lib/messages"

const vi = {
  marketplaces: "Sàn thương mại điện tử",
  none: "Chưa ghi sàn nào đang bán sản phẩm này.",
  ended: "đã ngừng bán",
  add: "Ghi liên kết sàn",
  change: "Sửa",
  change_of: "Sửa liên kết {marketplace}",
  marketplace: "Tên sàn",
  marketplace_hint: "Ví dụ Postmart, Voso, Shopee. Mỗi sàn ghi một liên kết; ghi lại thì thay liên kết cũ.",
  url: "Địa chỉ trang bán sản phẩm",
  url_hint: "Bắt đầu bằng https://, khách bấm vào là đến đúng sản phẩm.",
  state: "Tình trạng",
  live: "Đang bán",
  state_ended: "Đã ngừng bán",
  save: "Ghi liên kết",
}

const en: Record<keyof typeof vi, string> = {
  marketplaces: "Marketplaces",
  none: "No marketplace is known to sell this product.",
  ended: "no longer sold",
  add: "Enter a marketplace",
  change: "Change",
  change_of: "Change the link to {marketplace}",
  marketplace: "Marketplace",
  marketplace_hint: "Such as Postmart, Voso, Shopee. One link each; entering it again replaces the old one.",
  url: "Address of the product’s page",
  url_hint: "Begins with https:// and leads to this very product.",
  state: "State",
  live: "On sale",
  state_ended: "No longer sold",
  save: "Save the link",
}

export const marketplaceMessages: Catalogue<keyof typeof vi> = { vi, en }
