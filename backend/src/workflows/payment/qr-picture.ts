/** ISO/IEC 18004: four light modules on each side. */
const QUIET = 4

/** A QR code as an SVG path: dark runs, row by row. */
export async function qrPicture(text: string): Promise<{ size: number; path: string }> {
  const { correction, generate } = await import("lean-qr")
  const code = generate(text, { minCorrectionLevel: correction.M })
  let path = ""
  for (let y = 0; y < code.size; y++) {
    for (let x = 0, run = 0; x < code.size; x += run + 1) {
      for (run = 0; code.get(x + run, y); run++);
      if (run > 0) path += `M${x + QUIET} ${y + QUIET}h${run}v1h-${run}z`
    }
  }
  return { size: code.size + 2 * QUIET, path }
}
