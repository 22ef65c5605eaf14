/** None of a style sheet that somebody else put into the page: its rules may not be read. */
function rulesOf(sheet: CSSStyleSheet): CSSRule[] {
  try {
    return [...sheet.cssRules]
  } catch {
    return []
  }
}

const isOptional = (rule: CSSRule): rule is CSSFontFaceRule =>
  rule instanceof CSSFontFaceRule && rule.cssText.includes("optional")

let isSet = false

/**
 * Sets in its type what a first page was shown without because the type came too late. For a page that is opened next: there
 * nothing jumps by it. Once a visit; what could not be loaded is tried again with the page after.
 */
export async function setLateType(): Promise<void> {
  if (isSet) return
  isSet = true
  const asked = [...document.fonts].filter(({ status }) => status !== "unloaded").map(nameOf)
  const faces = [...document.styleSheets].flatMap(rulesOf).filter(isOptional).map(faceOf)
  try {
    await Promise.all(faces.filter((face) => asked.includes(nameOf(face))).map((face) => face.load()))
    // In their order: the digits' own typeface wins over that of the letters.
    for (const face of faces) document.fonts.add(face)
  } catch {
    isSet = false
  }
}

function faceOf({ style }: CSSFontFaceRule): FontFace {
  const read = (name: string) => style.getPropertyValue(name)
  return new FontFace(read("font-family").replaceAll('"', ""), read("src"), {
    weight: read("font-weight"),
    unicodeRange: read("unicode-range") || "U+0-10FFFF",
    display: "swap",
  })
}

/** A family of several words is told with quotes or without. */
const nameOf = ({ family, weight, unicodeRange }: FontFace) =>
  `${family.replaceAll('"', "")} ${weight} ${unicodeRange}`
