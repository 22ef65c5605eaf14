import type { Locale } from "../../../lib/locale"
import type { Operator } from "../../lib/operator.server"
import { cookiesTexts, privacyTexts, rankingTexts } from "./data-texts.server"
import type { LegalName, LegalText, LegalTexts } from "./legal-page"
import { ownerTexts, termsTexts } from "./sale-texts.server"
import { deliveryTexts, paymentTexts, returnsTexts } from "./service-texts.server"

const TEXTS: Readonly<Record<LegalName, LegalTexts>> = {
  owner: ownerTexts,
  terms: termsTexts,
  delivery: deliveryTexts,
  payment: paymentTexts,
  returns: returnsTexts,
  privacy: privacyTexts,
  ranking: rankingTexts,
  cookies: cookiesTexts,
}

/** A page of what is binding, with the operator's name in it. */
export function legalText(name: LegalName, locale: Locale, operator: Operator): LegalText {
  const { sections, ...head } = TEXTS[name][locale]
  return {
    ...head,
    sections: sections.map(({ title, texts }) => ({
      title,
      texts: texts.map((text) => filled(text, operator)),
    })),
  }
}

function filled(text: string, operator: Operator): string {
  return text.replace(/\{(\w+)\}/g, (hole, field: string) => operator[field as keyof Operator] ?? hole)
}
