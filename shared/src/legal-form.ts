import { z } from "zod"
import { fold } from "./fold"

/** QĐ 26/2026, Đ.2.3: who may hold an OCOP certificate. `company` is doanh nghiệp, `cooperative_group` tổ hợp tác. */
export const LegalForm = z.enum(["household", "cooperative_group", "cooperative", "company", "other"])
export type LegalForm = z.infer<typeof LegalForm>

/** How a name or a register begins when it says the form; the more special word first. */
const WORDS: readonly [LegalForm, RegExp][] = [
  ["cooperative_group", /^(to hop tac|to hoi|nhom ho|tht)\b/],
  ["cooperative", /^(lien hiep )?(hop tac xa|htx)\b/],
  [
    "company",
    /^(chi nhanh )?(cong ty|cty|ct|doanh nghiep|dn|dntn|tap doan|tong cong ty|tnhh|co phan|cp)\b|^(company|enterprise)$/,
  ],
  [
    "household",
    /^(ho|hkd|hsx|co so|cssx|cs|ca nhan|ho san xuat|ho gia dinh|ho kinh doanh|trang trai|lo|xuong)\b|^(household|individual)$/,
  ],
  [
    "other",
    /^(khac|hoi|hiep hoi|trung tam|ban quan ly|ban dieu hanh|lang nghe|cong dong|hoi quan|to|other)\b/,
  ],
]

/** The form a register's word or a producer's own name says: `Công ty TNHH Quý Thu` is a company. */
export function findLegalForm(text: string): LegalForm | undefined {
  const written = fold(text).trim()
  return WORDS.find(([, word]) => word.test(written))?.[0]
}
