import { z } from "zod"
import { addDays, type Day } from "./day"

export const PaperKind = z.enum([
  "food_safety",
  "food_safety_commitment",
  "quality_declaration",
  "test_report",
  "haccp",
  "iso22000",
  "gmp",
  "globalgap",
  "vietgap",
  "organic",
  "halal",
  "cosmetic_notification",
  "supplement_registration",
  "alcohol_licence",
  "mineral_licence",
  "trademark",
  "geographical_indication",
  "growing_area",
  "story_review",
  "contract",
  "fair",
  "other",
])
export type PaperKind = z.infer<typeof PaperKind>

export const paperNames: Readonly<Record<PaperKind, { vi: string; en: string }>> = {
  food_safety: { vi: "Giấy chứng nhận đủ điều kiện an toàn thực phẩm", en: "Food-safety certificate" },
  food_safety_commitment: { vi: "Bản cam kết an toàn thực phẩm", en: "Food-safety commitment" },
  quality_declaration: { vi: "Bản công bố chất lượng", en: "Quality declaration" },
  test_report: { vi: "Phiếu kiểm nghiệm", en: "Test report" },
  haccp: { vi: "Chứng nhận HACCP", en: "HACCP certificate" },
  iso22000: { vi: "Chứng nhận ISO 22000", en: "ISO 22000 certificate" },
  gmp: { vi: "Chứng nhận GMP", en: "GMP certificate" },
  globalgap: { vi: "Chứng nhận GlobalGAP", en: "GlobalGAP certificate" },
  vietgap: { vi: "Chứng nhận VietGAP", en: "VietGAP certificate" },
  organic: { vi: "Chứng nhận hữu cơ", en: "Organic certificate" },
  halal: { vi: "Chứng nhận Halal", en: "Halal certificate" },
  cosmetic_notification: { vi: "Phiếu công bố mỹ phẩm", en: "Cosmetic notification" },
  supplement_registration: {
    vi: "Giấy tiếp nhận đăng ký thực phẩm bảo vệ sức khỏe",
    en: "Registration of a food supplement",
  },
  alcohol_licence: { vi: "Giấy phép sản xuất rượu", en: "Licence to make alcohol" },
  mineral_licence: { vi: "Giấy phép khai thác nước khoáng", en: "Licence to draw mineral water" },
  trademark: { vi: "Giấy chứng nhận đăng ký nhãn hiệu", en: "Registered trademark" },
  geographical_indication: { vi: "Chỉ dẫn địa lý", en: "Geographical indication" },
  growing_area: { vi: "Mã số vùng trồng", en: "Growing-area code" },
  story_review: { vi: "Thẩm định câu chuyện sản phẩm", en: "Review of the product's story" },
  contract: { vi: "Hợp đồng", en: "Contract" },
  fair: { vi: "Xác nhận tham gia hội chợ", en: "Confirmation of a fair" },
  other: { vi: "Giấy tờ khác", en: "Another paper" },
}

/** What shoppers may choose goods by; everybody needs the other kinds, or they say nothing of the goods. */
export const Standard = PaperKind.extract([
  "haccp",
  "iso22000",
  "gmp",
  "globalgap",
  "vietgap",
  "organic",
  "halal",
  "geographical_indication",
])
export type Standard = z.infer<typeof Standard>

export interface Paper {
  kind: PaperKind
  number: string
  /** The last good day; null for a paper that does not end. */
  expires_on: Day | null
}

/** One of the kinds of each inner list must be held. */
export type RequiredPapers = readonly (readonly PaperKind[])[]

const SAFE: readonly PaperKind[] = ["food_safety", "food_safety_commitment"]
const FOOD: RequiredPapers = [SAFE, ["quality_declaration"], ["test_report"]]
const ALCOHOL: RequiredPapers = [...FOOD, ["alcohol_licence"]]

/** By product set, from criteria 8 and 9 of the score sheets (QĐ 26/2026, Phụ lục II); sets not named need none. */
export const requiredPapers: Readonly<Record<string, RequiredPapers>> = {
  fresh_produce: FOOD,
  fresh_animal: FOOD,
  grain: FOOD,
  honey: FOOD,
  ready_food: FOOD,
  grain_product: FOOD,
  produce_product: FOOD,
  animal_product: FOOD,
  liquid_seasoning: FOOD,
  dry_seasoning: FOOD,
  tea: FOOD,
  herbal_tea: FOOD,
  coffee_cocoa: FOOD,
  white_spirit: ALCOHOL,
  other_alcohol: ALCOHOL,
  water: [...FOOD, ["mineral_licence"]],
  soft_drink: FOOD,
  supplement: [["supplement_registration"], ["test_report"]],
  cosmetic: [["cosmetic_notification"], ["test_report"]],
  essential_oil: [["quality_declaration"]],
}

/** The standards that these papers prove on the day, each once. */
export function standardsOf(papers: readonly Pick<Paper, "kind" | "expires_on">[], day: Day): Standard[] {
  const proven = new Set(
    papers.filter(({ expires_on }) => expires_on === null || expires_on >= day).map(({ kind }) => kind),
  )
  return Standard.options.filter((kind) => proven.has(kind))
}

const LAPSING_DAYS = 30

export interface PaperState<Held extends Paper = Paper> {
  /** Every requirement is met. */
  ok: boolean
  /** Requirements nothing was ever recorded for. */
  missing: (readonly PaperKind[])[]
  /** The last paper of each requirement that has run out. */
  lapsed: Held[]
  /** The last paper of each requirement that runs out within thirty days. */
  lapsing: Held[]
}

/** How the papers of a product and its producer stand against what its set requires. */
export function paperState<Held extends Paper>(
  papers: readonly Held[],
  set_id: string,
  day: Day,
): PaperState<Held> {
  const state: PaperState<Held> = { ok: true, missing: [], lapsed: [], lapsing: [] }
  for (const kinds of requiredPapers[set_id] ?? []) {
    const last = longest(papers.filter(({ kind }) => kinds.includes(kind)))
    if (!last) state.missing.push(kinds)
    else if (last.expires_on !== null && last.expires_on < day) state.lapsed.push(last)
    else if (last.expires_on !== null && last.expires_on <= addDays(day, LAPSING_DAYS))
      state.lapsing.push(last)
  }
  state.ok = state.missing.length === 0 && state.lapsed.length === 0
  return state
}

function longest<Held extends Paper>(papers: readonly Held[]): Held | undefined {
  let best: Held | undefined
  for (const paper of papers)
    if (!best || (best.expires_on !== null && (paper.expires_on ?? "9999-12-31") > best.expires_on))
      best = paper
  return best
}
