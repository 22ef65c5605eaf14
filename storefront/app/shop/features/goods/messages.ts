import type { Catalogue } from "../../../lib/messages"

const vi = {
  stars: "{n} sao",
  sold_out: "Tạm hết hàng",
  add: "Thêm {name} vào giỏ",
  alcohol: "Đồ uống có cồn",
  of_age: "Chỉ cho người từ 18 tuổi",
}

const en: Record<keyof typeof vi, string> = {
  stars: "{n} stars",
  sold_out: "Sold out",
  add: "Add {name} to the cart",
  alcohol: "Drink with alcohol",
  of_age: "For adults of 18 and over",
}

export const goodsMessages: Catalogue<keyof typeof vi> = { vi, en }
