import type { Catalogue } from "../../../lib/messages"

const vi = {
  stars: "{n} sao",
  sold_out: "Tạm hết hàng",
}

const en: Record<keyof typeof vi, string> = {
  stars: "{n} stars",
  sold_out: "Sold out",
}

export const goodsMessages: Catalogue<keyof typeof vi> = { vi, en }
