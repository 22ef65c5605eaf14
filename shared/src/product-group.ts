import { z } from "zod"

export const ProductGroupId = z.enum(["food", "drink", "herbal", "craft", "ornamental", "tourism"])
export type ProductGroupId = z.infer<typeof ProductGroupId>

export interface ProductGroup {
  id: ProductGroupId
  name: string
  name_en: string
}

export const productGroups: readonly ProductGroup[] = [
  { id: "food", name: "Thực phẩm", name_en: "Food" },
  { id: "drink", name: "Đồ uống", name_en: "Drinks" },
  { id: "herbal", name: "Dược liệu và sản phẩm từ dược liệu", name_en: "Herbs and herbal products" },
  { id: "craft", name: "Thủ công mỹ nghệ", name_en: "Crafts" },
  { id: "ornamental", name: "Sinh vật cảnh", name_en: "Ornamental plants and animals" },
  { id: "tourism", name: "Du lịch cộng đồng, du lịch sinh thái", name_en: "Community and eco tourism" },
]

export function productGroup(id: string): ProductGroup | undefined {
  return productGroups.find((group) => group.id === id)
}
