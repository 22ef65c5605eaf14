import { readFileSync, writeFileSync } from "node:fs"
import { fileURLToPath } from "node:url"
import subsetFont from "subset-font"

/**
 * Cuts the typefaces to the letters Vietnamese and English are written with, one file a weight: `node tools/fonts.ts` writes
 * them anew. Digits of the text come from another typeface, whose figures are all of one width.
 */
const VIETNAMESE = "àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ"
const PUNCTUATION = "\u00a0–—‘’“”„…·•×÷°±²³½¼¾§©®«»€₫′″−≤≥\u200b\u2060\ufeff"
const DIGITS = "0123456789"
const ascii = Array.from({ length: 95 }, (_, place) => String.fromCodePoint(32 + place))
const text = ascii.filter((letter) => !DIGITS.includes(letter)).join("")
const letters = text + VIETNAMESE + VIETNAMESE.toUpperCase() + "ÄÖÜäöüßÇçÑñÅåØøÆæ" + PUNCTUATION

const faces = [
  {
    file: "be-vietnam-pro-400",
    from: "be-vietnam-pro/400Regular/BeVietnamPro_400Regular.ttf",
    text: letters,
  },
  { file: "be-vietnam-pro-500", from: "be-vietnam-pro/500Medium/BeVietnamPro_500Medium.ttf", text: letters },
  {
    file: "be-vietnam-pro-600",
    from: "be-vietnam-pro/600SemiBold/BeVietnamPro_600SemiBold.ttf",
    text: letters,
  },
  { file: "lora-600", from: "lora/600SemiBold/Lora_600SemiBold.ttf", text: letters + DIGITS },
  ...(["400Regular", "500Medium", "600SemiBold"] as const).map((weight) => ({
    file: `digits-${weight.slice(0, 3)}`,
    from: `hanken-grotesk/${weight}/HankenGrotesk_${weight}.ttf`,
    text: DIGITS,
  })),
]

/**
 * Letters and their marks are one glyph each, and browsers put parted ones together before they look for them. Lora is spaced
 * well without its pairs, and only without them comes with the first packets of its connection, below 14 kB; the name of no
 * feature stands for none, where an empty list would keep the usual ones.
 */
function howToCut(file: string) {
  const keepFeatures = file.startsWith("lora") ? ["none"] : ["kern", "locl", "tnum"]
  return { targetFormat: "woff2" as const, noHinting: true, noLayoutClosure: true, keepFeatures }
}

for (const { file, from, text } of faces) {
  const source = readFileSync(fileURLToPath(import.meta.resolve(`@expo-google-fonts/${from}`)))
  const cut = await subsetFont(source, text, howToCut(file))
  writeFileSync(new URL(`../storefront/app/ui/fonts/${file}.woff2`, import.meta.url), cut)
  console.log(`${file}: ${Math.round(source.length / 1024)} kB → ${(cut.length / 1024).toFixed(1)} kB`)
}
