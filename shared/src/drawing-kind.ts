import { fold } from "./fold"
import { productSet } from "./product-set"

/**
 * What a product's name says it looks like, the first that fits; marked words where the folded ones mean several things.
 * The kinds are the file names of the drawings.
 */
const NAMES: readonly (readonly [kind: string, name: RegExp])[] = [
  ["lantern", /\bden (long|thon|trang tri)\b|\bbo den\b|\blong den\b/],
  ["bracelet", /\bvong (deo )?tay\b|trang suc/],
  ["statue", /\btuong (tram|go|da|phat)\b|dieu khac|phu dieu/],
  ["clock", /\bdong ho\b/],
  ["painting", /\btranh\b/],
  ["plate", /\bdia (chua|gom|su|trang tri)\b/],
  ["vase", /luc binh|\bgom\b|\bcam but\b|am chen/],
  ["basket", /may tre|tre dan|\bdan lat\b|\bro tre\b|\bchieu (coi|lac)\b|\bnon la\b/],
  ["brocade", /tho cam|\btui xach\b/],
  ["incense", /\bnhang\b|tram huong|\bhuong (tram|que|thap)\b/],
  ["cinnamon", /\b(tinh dau|vo|bot|thanh) que\b|quế/],
  ["essentialoil", /tinh dau/],
  ["cleaner", /\bnuoc (lau|rua|xa|giat)\b/],
  ["soap", /\bxa (phong|bong)\b|dau goi|sua tam|my pham|kem duong/],
  ["antler", /nhung huou|nhung nai/],
  ["ginger", /gừng|\btra gung\b/],
  [
    "tea",
    /^(tra|che) (rung|xanh|dang|day|co thu|shan|olong|sen)\b|giao co lam|^che\b|\btra (dong truong son|dang sam)\b/,
  ],
  ["teabox", /^tra\b|\btra\b(?! (my|bong|linh|co|giac))|thao moc/],
  ["coffee", /ca phe|coffee/],
  ["cocoa", /\bca ?cao\b|so co la|socola|chocolate/],
  ["cordyceps", /dong trung/],
  ["supplement", /collagen|protein|vitamin|\bvien\b|thuc pham chuc nang/],
  ["extract", /^cao\b/],
  ["mushroom", /linh chi|nấm|\bnam (huong|rom|lim|moi|meo|bao ngu)\b/],
  ["nest", /yến|\byen (sao|chung|tinh che)\b/],
  ["ginseng", /\b(sam|dang sam|sam day)\b/],
  ["fishsauce", /nuoc mam|^mam\b|\bmam (nem|cai)\b|nuoc tuong|xi dau/],
  ["chilisauce", /\btuong ot\b|\bsa te\b|^tuong\b/],
  ["ricepaper", /banh trang\b|banh da\b/],
  ["driedfish", /\bruoc\b|\bca (com|kho|bo|ngan)\b|\b(muc|tom) (kho|mot nang)\b/],
  ["leafroll", /\bbanh (tet|chung|gai|it|u|nam|bot loc)\b|^cha\b|nem chua|tré/],
  ["coconut", /dừa/],
  ["spread", /\bbo (dau|lac|hat)\b/],
  ["cookies", /\bbanh\b|kẹo/],
  ["noodle", /\b(bun|pho|mien|cao lau|hu tieu|my quang|mi quang)\b|mì/],
  ["cereal", /ngu coc|gao lut|yen mach|granola|dinh duong/],
  ["oil", /dầu|\bdau (me|phung|lac)\b/],
  ["beans", /đậu|\bdau (xanh|den|do|nanh)\b|hat sen/],
  ["rice", /gạo|nếp|\bgao\b/],
  ["garlic", /tỏi|\btoi (den|ly son)\b/],
  ["shallot", /hành|ném|\bhanh tim\b/],
  ["greenchili", /ớt/],
  ["nuts", /\bmac ?ca\b|\bmacca\b|\bhat dieu\b|hanh nhan|oc cho|\blac rang\b/],
  ["bamboo", /\bmang (muoi|kho|chua|tuoi|le|tre|ngam)\b/],
  ["pepper", /\b(hat )?tieu\b(?! (duong|hoc|chuan))/],
  ["salt", /muối|\bmuoi (ham|tre|bien|tom)\b/],
  ["malt", /mach nha/],
  ["honey", /mật ong|\bmat ong\b|^mật\b/],
  ["powder", /nghệ|tinh bot|^bot\b/],
  ["banana", /\bchuoi\b/],
  ["jam", /\bmut\b|chanh day/],
  ["kumquat", /\bquat\b|\btrai cay say\b|\bmit say\b|\bsay (deo|thang hoa)\b/],
  ["mango", /\bxoai\b/],
  ["citrus", /\b(cam|quyt|buoi)\b|chanh/],
  ["beef", /\bthit (bo|trau)\b|\bbo (kho|mot nang|gac bep)\b|trau gac bep/],
  ["pork", /\bheo\b|\bthit lon\b|\blon (den|mang|mui|ban)\b/],
  ["egg", /trứng|\btrung (ga|vit|cut)\b/],
  ["chicken", /\bga\b(?! (tre canh))|\bvit\b/],
  ["fish", /\bca (tam|chinh|loc|hoi|dieu|bop)\b|\btom (hum|su|the)\b|ngao|\bhau\b/],
  ["snack", /\bde say\b|chau chau|snack|rong bien/],
]

/** What a set looks like whose product's name says nothing. */
const SETS: Readonly<Record<string, string>> = {
  fresh_produce: "vegetable",
  fresh_animal: "pork",
  grain: "rice",
  honey: "honey",
  ready_food: "cookies",
  grain_product: "cereal",
  produce_product: "kumquat",
  animal_product: "beef",
  liquid_seasoning: "fishsauce",
  dry_seasoning: "salt",
  tea: "tea",
  herbal_tea: "teabox",
  coffee_cocoa: "coffee",
  white_spirit: "spirit",
  other_alcohol: "wine",
  water: "water",
  soft_drink: "juice",
  supplement: "supplement",
  cosmetic: "soap",
  essential_oil: "essentialoil",
  handicraft: "vase",
  textile: "cloth",
  flower: "flower",
  ornamental_plant: "bonsai",
  ornamental_animal: "goldfish",
  tourism_service: "homestay",
}

const ANYTHING = "parcel"

/** Groups and sets whose goods look like the set, whatever their names call to mind. */
const BY_SET_ALONE = new Set(["flower", "ornamental_plant", "ornamental_animal", "tourism_service", "water"])

/** Every kind there is a drawing of. */
export const drawingKinds: readonly string[] = [
  ...new Set([...NAMES.map(([kind]) => kind), ...Object.values(SETS), "fruitwine", ANYTHING]),
].sort()

export function drawingKind(name: string, product_set: string): string {
  const folded = fold(name)
  const marked = name.toLowerCase().normalize("NFC")
  if (BY_SET_ALONE.has(product_set)) return SETS[product_set] ?? ANYTHING
  if (product_set === "white_spirit" || product_set === "other_alcohol") return bottle(folded, product_set)
  const named = NAMES.find(([, words]) => words.test(folded) || words.test(marked))?.[0]
  return named ?? SETS[productSet(product_set)?.id ?? ""] ?? ANYTHING
}

function bottle(folded: string, product_set: string): string {
  if (/\bvang\b|\bsim\b|trai cay/.test(folded)) return "fruitwine"
  return /\bsam\b|\bk5\b|premium/.test(folded) ? "spirit" : (SETS[product_set] ?? ANYTHING)
}
