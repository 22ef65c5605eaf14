import { fold } from "./fold"
import { type ProductSet, productSets } from "./product-set"

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

const bySpelling = new Map(
  productSets.flatMap((set) =>
    [set.name, set.name_en, set.id, String(set.number), ...(SPELLINGS[set.id] ?? "").split("|")].map(
      (spelling) => [key(spelling), set],
    ),
  ),
)

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
