import type { Catalogue } from "../../../lib/messages"

const vi = {
  missing_product: "Không có sản phẩm này",
  missing_product_help:
    "Địa chỉ có thể gõ nhầm, hoặc sản phẩm không còn ở chợ. Tìm lại theo tên, hoặc tra trong sổ OCOP.",
  see_goods: "Xem tất cả sản phẩm",
  see_register: "Tra sổ OCOP",
}

const en: Record<keyof typeof vi, string> = {
  missing_product: "There is no such product",
  missing_product_help:
    "The address may be mistyped, or the product has left the shop. Search by its name, or look it up in the OCOP register.",
  see_goods: "See all products",
  see_register: "Look in the OCOP register",
}

export const errorMessages: Catalogue<keyof typeof vi> = { vi, en }
