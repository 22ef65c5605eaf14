import { z } from "zod"
import { fold } from "./fold"

export const ProductGroupId = z.enum(["food", "drink", "herbal", "craft", "ornamental", "tourism"])
export type ProductGroupId = z.infer<typeof ProductGroupId>

/** The ministries of QĐ 26/2026, Phụ lục I, as the provincial departments under them. */
export const Department = z.enum(["agriculture", "trade", "health", "culture"])
export type Department = z.infer<typeof Department>

export interface ProductGroup {
  id: ProductGroupId
  name: string
  name_en: string
}

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

export const productGroups: readonly ProductGroup[] = [
  { id: "food", name: "Thực phẩm", name_en: "Food" },
  { id: "drink", name: "Đồ uống", name_en: "Drinks" },
  { id: "herbal", name: "Dược liệu và sản phẩm từ dược liệu", name_en: "Herbs and herbal products" },
  { id: "craft", name: "Thủ công mỹ nghệ", name_en: "Crafts" },
  { id: "ornamental", name: "Sinh vật cảnh", name_en: "Ornamental plants and animals" },
  { id: "tourism", name: "Du lịch cộng đồng, du lịch sinh thái", name_en: "Community and eco tourism" },
]

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

/**
 * How registers write the sets besides their names, old criteria (QĐ 1048/2019, QĐ 148/2023) included; folded, commas and
 * brackets as blanks. A word for a whole group that fits one set alone stands for that set.
 */
const SPELLINGS: Readonly<Record<string, string>> = {
  fresh_produce: "rau cu qua hat tuoi|rau cu qua tuoi|rau qua tuoi|trai cay tuoi|qua tuoi|rau tuoi",
  fresh_animal: "thit trung sua tuoi|thit thuy san tuoi|thit tuoi|thuy san tuoi|thuy hai san tuoi|trung tuoi",
  grain: "gao ngu coc|gao|ngu coc|gao va ngu coc|hat so che",
  honey: "mat ong|mat ong mat khac|mat ong va mat khac|nong san thuc pham khac",
  ready_food: "thuc an nhanh|do an nhanh khac",
  grain_product: "che bien tu gao|banh bun mien|san pham che bien tu gao ngu coc",
  produce_product: "che bien tu rau cu qua|che bien tu hat|san pham che bien tu rau cu qua hat",
  animal_product:
    "che bien tu thit trung sua|che bien tu thuy hai san|che bien tu thuy san|che bien tu thit|che bien tu thit thuy san trung sua|san pham che bien tu thit|san pham tu mat ong",
  liquid_seasoning: "tuong nuoc mam|nuoc mam|tuong|gia vi dang long|tuong nuoc mam gia vi dang long",
  dry_seasoning: "gia vi khac|gia vi|muoi hanh toi tieu",
  tea: "che|che tuoi|che che bien",
  herbal_tea: "tra tu thuc vat khac|tra thao moc|san pham khac tu che tra|tra tu thuc vat|tra thao duoc",
  coffee_cocoa: "ca phe|ca cao|ca phe va ca cao",
  white_spirit: "ruou",
  other_alcohol: "do uong co con|ruou khac|ruou vang|ruou thuoc",
  water: "nuoc khoang|nuoc uong dong chai|nuoc khoang thien nhien",
  soft_drink: "do uong khong con|nuoc giai khat|nuoc trai cay",
  supplement:
    "thuc pham chuc nang|thuoc duoc lieu|thuoc co truyen|tpcn|thuc pham bao ve suc khoe|tpcn thuoc duoc lieu yhct|thuc pham chuc nang thuoc tu duoc lieu thuoc y hoc co truyen",
  cosmetic: "my pham|my pham tu duoc lieu|my pham co thanh phan tu thao duoc",
  essential_oil:
    "tinh dau|duoc lieu khac|thao duoc khac|tinh dau va thao duoc khac|thao duoc|duoc lieu|trang thiet bi dung cu y te",
  handicraft:
    "thu cong my nghe|tcmn gia dung|tcmn trang tri|thu cong my nghe gia dung|thu cong my nghe trang tri|luu niem noi that trang tri|do luu niem|hang thu cong my nghe",
  textile: "vai may mac|vai va may mac|vai|may mac|tho cam",
  flower: "hoa tuoi|hoa canh",
  ornamental_plant: "cay canh hoa canh|cay canh bonsai",
  ornamental_animal: "ca canh|chim canh",
  tourism_service:
    "du lich cong dong|diem du lich|du lich sinh thai|dich vu du lich|dich vu du lich cong dong va diem du lich|dich vu du lich nong thon|dich vu du lich cong dong|dich vu du lich nong thon ban hang|du lich",
}

const byId = new Map(productSets.map((set) => [set.id, set]))
const bySpelling = new Map(
  productSets.flatMap((set) =>
    [set.name, set.name_en, set.id, String(set.number), ...(SPELLINGS[set.id] ?? "").split("|")].map(
      (spelling) => [key(spelling), set],
    ),
  ),
)

export function productSet(id: string): ProductSet | undefined {
  return byId.get(id)
}

export function productGroup(id: string): ProductGroup | undefined {
  return productGroups.find((group) => group.id === id)
}

/** The set a register means: by its name in any usual spelling, its number ("Bộ số 6", "6. …"), or its id. */
export function findProductSet(text: string): ProductSet | undefined {
  const written = key(text)
  return (
    bySpelling.get(written) ?? bySpelling.get(key(written.replace(/^(?:bo )?(?:so )?\d{1,2} (?=\D)/, "")))
  )
}

function key(text: string): string {
  return fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()
    .replace(/^(?:bo san pham|nhom san pham|bo|nhom|san pham) (?:so )?(?=.)/, "")
}
