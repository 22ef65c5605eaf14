import { z } from "zod"
import { productGroups, type ProductGroupId } from "./product-group"

/** The ministries of QĐ 26/2026, Phụ lục I, as the provincial departments under them. */
export const Department = z.enum(["agriculture", "trade", "health", "culture"])
export type Department = z.infer<typeof Department>

/** `number` is the place of the set's score sheet in QĐ 26/2026, Phụ lục II. */
export interface ProductSet {
  number: number
  id: string
  group: ProductGroupId
  name: string
  name_en: string
  departments: readonly Department[]
}

export const departmentNames: Readonly<Record<Department, string>> = {
  agriculture: "Sở Nông nghiệp và Môi trường",
  trade: "Sở Công Thương",
  health: "Sở Y tế",
  culture: "Sở Văn hóa, Thể thao và Du lịch",
}

type Line = [id: string, name: string, name_en: string, departments: string]

const LETTERS: Readonly<Record<string, Department>> = {
  A: "agriculture",
  T: "trade",
  H: "health",
  C: "culture",
}

const LINES: Readonly<Record<ProductGroupId, readonly Line[]>> = {
  food: [
    ["fresh_produce", "Rau, củ, quả, hạt tươi", "Fresh vegetables, roots, fruit and seeds", "A"],
    ["fresh_animal", "Thịt, thủy sản, trứng, sữa tươi", "Fresh meat, seafood, eggs and milk", "A"],
    ["grain", "Gạo, ngũ cốc, hạt sơ chế khác", "Rice, cereals and other grains", "A"],
    ["honey", "Mật ong, mật khác và nông sản thực phẩm khác", "Honey and other farm food", "A"],
    ["ready_food", "Đồ ăn nhanh", "Ready food", "T"],
    ["grain_product", "Chế biến từ gạo, ngũ cốc", "Made from rice and cereals", "AT"],
    ["produce_product", "Chế biến từ rau, củ, quả, hạt", "Made from vegetables, roots, fruit and seeds", "A"],
    [
      "animal_product",
      "Chế biến từ thịt, thủy sản, trứng, sữa, các sản phẩm từ mật ong, mật khác và nông sản thực phẩm khác",
      "Made from meat, seafood, eggs, milk and honey",
      "AT",
    ],
    [
      "liquid_seasoning",
      "Tương, nước mắm, gia vị dạng lỏng khác",
      "Fish sauce and other liquid seasoning",
      "A",
    ],
    [
      "dry_seasoning",
      "Gia vị khác (muối, hành, tỏi, tiêu)",
      "Other seasoning (salt, onion, garlic, pepper)",
      "A",
    ],
    ["tea", "Chè tươi, chè chế biến", "Tea", "A"],
    ["herbal_tea", "Sản phẩm trà từ thực vật khác", "Infusions from other plants", "A"],
    ["coffee_cocoa", "Cà phê, ca cao", "Coffee and cocoa", "A"],
  ],
  drink: [
    ["white_spirit", "Rượu trắng", "White spirit", "T"],
    ["other_alcohol", "Đồ uống có cồn khác", "Other alcoholic drinks", "T"],
    ["water", "Nước khoáng thiên nhiên, nước uống đóng chai", "Mineral and bottled water", "H"],
    ["soft_drink", "Đồ uống không cồn khác", "Other soft drinks", "T"],
  ],
  herbal: [
    [
      "supplement",
      "Thực phẩm chức năng, thuốc dược liệu, thuốc cổ truyền",
      "Food supplements and traditional medicine",
      "H",
    ],
    ["cosmetic", "Mỹ phẩm có thành phần từ dược liệu", "Herbal cosmetics", "H"],
    ["essential_oil", "Tinh dầu và dược liệu khác", "Essential oils and other herbs", "HT"],
  ],
  craft: [
    ["handicraft", "Thủ công mỹ nghệ (gia dụng, trang trí)", "Handicrafts for use and decoration", "TA"],
    ["textile", "Vải, may mặc", "Cloth and clothing", "T"],
  ],
  ornamental: [
    ["flower", "Hoa", "Flowers", "A"],
    ["ornamental_plant", "Cây cảnh", "Ornamental plants", "A"],
    ["ornamental_animal", "Động vật cảnh", "Ornamental animals", "A"],
  ],
  tourism: [
    [
      "tourism_service",
      "Dịch vụ du lịch cộng đồng, du lịch sinh thái và điểm du lịch",
      "Community tourism, eco tourism and tourist sites",
      "CA",
    ],
  ],
}

/** The twenty-six sets of QĐ 26/2026 in the order of their score sheets. */
export const productSets: readonly ProductSet[] = productGroups
  .flatMap((group) => LINES[group.id].map((line) => ({ group: group.id, line })))
  .map(({ group, line: [id, name, name_en, letters] }, index) => ({
    number: index + 1,
    id,
    group,
    name,
    name_en,
    departments: [...letters].flatMap((letter) => LETTERS[letter] ?? []),
  }))

const byId = new Map(productSets.map((set) => [set.id, set]))

export function productSet(id: string): ProductSet | undefined {
  return byId.get(id)
}
