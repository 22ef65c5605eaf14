import { MedusaError } from "@medusajs/framework/utils"
import { raw } from "bwip-js"
import { FNC1 } from "@ocop/shared/gs1-element"

/** A two-dimensional code as its dark modules, `size` on a side, with the light margin its standard asks for. */
export interface Symbol {
  size: number
  quiet: number
  dark: (x: number, y: number) => boolean
}

/** ISO/IEC 18004: four light modules on each side. */
const QR_QUIET = 4
/** ISO/IEC 16022: one. */
const DATAMATRIX_QUIET = 1

/** Corrects 15 % of damage where the label is large enough for it, else 7 %. */
export async function qrSymbols(text: string): Promise<Symbol[]> {
  const { correction, generate } = await import("lean-qr")
  return [correction.M, correction.L].map((level) => {
    const code = generate(text, { minCorrectionLevel: level, maxCorrectionLevel: level })
    return { size: code.size, quiet: QR_QUIET, dark: (x, y) => code.get(x, y) }
  })
}

/** GS1 DataMatrix of an element string: FNC1 first, and where a value of variable length ends. */
export function dataMatrixSymbol(elements: string): Symbol {
  const text = `^FNC1${elements.replaceAll(FNC1, "^FNC1")}`
  const [drawn] = raw({ bcid: "datamatrix", text, parsefnc: true })
  if (!drawn || !("pixs" in drawn))
    throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, "the DataMatrix was not drawn")
  const { pixs, pixx } = drawn
  return { size: pixx, quiet: DATAMATRIX_QUIET, dark: (x, y) => pixs[y * pixx + x] === 1 }
}
