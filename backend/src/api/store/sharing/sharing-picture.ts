import sharp, { type OverlayOptions } from "sharp"
import { badge } from "./sharing-badge"
import { at, fitted, written } from "./sharing-text"

const WIDTH = 1200
const HEIGHT = 630

const INK = "#1E2A1F"
const SOFT = "#55604F"
const LEFT = 596
const COLUMN = 540
export const FRAME_SIDE = 472
const FRAME = { left: 64, top: 79, side: FRAME_SIDE }

export interface Shared {
  shop: string
  title: string
  subtitle: string
  /** In force today, with what they rest on; null shows none. */
  certificate: { stars: number; until: string; decision: string } | null
  /** A photograph or a drawing; without one the words have the whole width. */
  art: Buffer | null
}

/** What is shown where a page's address is sent on. */
export async function sharingPicture(shared: Shared): Promise<Buffer> {
  const { certificate } = shared
  const parts = [band(0), band(HEIGHT - 24), ...(await words(shared))]
  if (shared.art) parts.push(await framed(shared.art))
  if (certificate) {
    const { stars, until, decision } = certificate
    const left = shared.art ? LEFT : FRAME.left
    const line = (text: string, size: number, colour: string) =>
      written({ text, weight: size > 26 ? "bold" : "regular", size, colour, width: COLUMN - 212 })
    const [valid, number] = await Promise.all([line(until, 28, INK), line(decision, 22, SOFT)])
    parts.push(...(await badge(stars, left, 368)), at(valid, left + 208, 424), at(number, left + 208, 466))
  }
  const ground = { create: { width: WIDTH, height: HEIGHT, channels: 3 as const, background: "#FBF7EC" } }
  return sharp(ground).composite(parts).png({ palette: true, quality: 90 }).toBuffer()
}

async function words({ shop, title, subtitle, art, certificate }: Shared): Promise<OverlayOptions[]> {
  const left = art ? LEFT : FRAME.left
  const width = art ? COLUMN : WIDTH - 2 * FRAME.left
  const most = certificate ? 184 : 300
  const [name, head, sub] = await Promise.all([
    written({ text: shop, weight: "regular", size: 26, colour: "#1F5C3A", width }),
    fitted({ text: title, weight: "bold", colour: INK, width }, [60, 52, 44, 38], most),
    fitted({ text: subtitle, weight: "regular", colour: SOFT, width }, [30, 26, 22], 40),
  ])
  const top = certificate ? 76 : 190
  return [at(name, left, top), at(head, left, top + 44), at(sub, left, top + 60 + head.height)]
}

async function framed(art: Buffer): Promise<OverlayOptions> {
  const { left, top, side } = FRAME
  const corners = `<svg xmlns="http://www.w3.org/2000/svg" width="${side}" height="${side}"><rect width="${side}" height="${side}" rx="24"/></svg>`
  const input = await sharp(art, { density: 160, limitInputPixels: 50_000_000 })
    .rotate()
    .resize(side, side, { fit: "cover" })
    .composite([{ input: Buffer.from(corners), blend: "dest-in" }])
    .png()
    .toBuffer()
  return { input, left, top }
}

/** The woven band of the shop's head. */
function band(top: number): OverlayOptions {
  const cell =
    '<path fill="#123d27" d="M0 0h48v12H0z"/><path fill="#e9ddb8" d="m12 1.5 5 4.5-5 4.5L7 6z"/><path fill="#123d27" d="m12 3.5 2.8 2.5L12 8.5 9.2 6z"/><path fill="#c8693c" d="m12 4.7 1.5 1.3L12 7.3 10.5 6z"/><path fill="#c8693c" d="m36 2.5 4 3.5-4 3.5L32 6z"/><path fill="#123d27" d="m36 4.2 2.1 1.8L36 7.8 33.9 6z"/><path fill="#e9ddb8" d="m24 3.8 2.4 2.2L24 8.2 21.6 6z"/>'
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="24"><defs><pattern id="w" width="48" height="12" patternUnits="userSpaceOnUse" patternTransform="scale(2)">${cell}</pattern></defs><rect width="${WIDTH}" height="24" fill="url(#w)"/></svg>`
  return { input: Buffer.from(svg), left: 0, top }
}
