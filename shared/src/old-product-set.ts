import { fold } from "./fold"
import { findProductSet } from "./find-product-set"
import { type ProductSet, productSet } from "./product-set"

/** The criteria before QĐ 148/2023 had sets of other names and cuts; those of 148 are today's. */
export type OldCriteria = "1048-781"

export interface OldProductSet {
  version: OldCriteria
  name: string
  /** Today's sets its products belong to: more than one where it was divided. */
  set_ids: readonly string[]
  note?: string
}

type Line = [name: string, set_ids: string, note?: string]

/** QĐ 1048/2019 with QĐ 781/2020, in the order of its groups. */
const LINES: readonly Line[] = [
  ["Rau, củ, quả, hạt tươi", "fresh_produce"],
  ["Thịt, trứng, sữa tươi", "fresh_animal", "Thủy sản tươi nay cùng bộ này"],
  ["Gạo, ngũ cốc", "grain"],
  ["Mật ong", "honey"],
  ["Đồ ăn nhanh", "ready_food"],
  ["Chế biến từ gạo, ngũ cốc", "grain_product"],
  ["Chế biến từ rau, củ, quả, hạt", "produce_product"],
  ["Chế biến từ thịt, trứng, sữa", "animal_product", "Nay một bộ với thủy hải sản"],
  ["Chế biến từ thủy hải sản", "animal_product", "Nay một bộ với thịt, trứng, sữa"],
  ["Tương, nước mắm, gia vị dạng lỏng", "liquid_seasoning"],
  ["Gia vị khác", "dry_seasoning"],
  ["Chè tươi, chè chế biến", "tea"],
  ["Sản phẩm khác từ chè, trà", "herbal_tea"],
  ["Cà phê, ca cao", "coffee_cocoa"],
  ["Rượu trắng", "white_spirit"],
  ["Đồ uống có cồn khác", "other_alcohol"],
  ["Nước khoáng thiên nhiên, nước uống tinh khiết", "water"],
  ["Đồ uống không cồn", "soft_drink"],
  ["Thực phẩm chức năng, thuốc từ dược liệu, thuốc y học cổ truyền", "supplement"],
  ["Mỹ phẩm", "cosmetic"],
  ["Trang thiết bị, dụng cụ y tế", "essential_oil", "Không còn bộ riêng; xếp vào dược liệu khác"],
  ["Thảo dược khác", "essential_oil", "Nhóm Thảo dược nay là nhóm Dược liệu và sản phẩm từ dược liệu"],
  ["Vải, may mặc", "textile", "Nhóm Vải và may mặc nay thuộc nhóm Thủ công mỹ nghệ"],
  ["Thủ công mỹ nghệ gia dụng", "handicraft"],
  ["Thủ công mỹ nghệ trang trí", "handicraft"],
  ["Lưu niệm, nội thất, trang trí", "handicraft", "Tên nhóm cũ"],
  ["Sinh vật cảnh", "flower ornamental_plant ornamental_animal", "Nay chia ba bộ"],
  ["Dịch vụ du lịch cộng đồng và điểm du lịch", "tourism_service"],
  [
    "Dịch vụ du lịch nông thôn, bán hàng",
    "tourism_service",
    "Tên nhóm cũ; bán hàng không còn là sản phẩm OCOP",
  ],
]

export const oldProductSets: readonly OldProductSet[] = LINES.map(([name, set_ids, note]) => ({
  version: "1048-781",
  name,
  set_ids: set_ids.split(" "),
  ...(note === undefined ? {} : { note }),
}))

/** Today's sets for a set's name of any criteria: several where the old one was divided, none for a name nobody used. */
export function setsFromOld(text: string): ProductSet[] {
  const written = key(text)
  const today = findProductSet(text)
  if (today) return [today]
  const old = oldProductSets.find(({ name }) => key(name) === written)
  return old?.set_ids.flatMap((id) => productSet(id) ?? []) ?? []
}

function key(text: string): string {
  return fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()
    .replace(/^(?:bo|nhom) (?:san pham )?/, "")
}
