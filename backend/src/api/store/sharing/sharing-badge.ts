import sharp, { type OverlayOptions } from "sharp"
import { at, written } from "./sharing-text"

const SIDE = 184
const STAR = "M0-5.2 1.5-1.7 5.3-1.4 2.4 1.1 3.3 4.9 0 2.8-3.3 4.9-2.4 1.1-5.3-1.4-1.5-1.700z"
const GAP = 11.4

/** The OCOP lozenge of the shop, its words set in the shop's typeface. */
export async function badge(stars: number, left: number, top: number): Promise<OverlayOptions[]> {
  const ground = await sharp(Buffer.from(lozenge(stars)))
    .png()
    .toBuffer()
  const word = (text: string) => written({ text, weight: "bold", size: 23, colour: "#FBF7EC", width: SIDE })
  const [ocop, count] = await Promise.all([word("OCOP"), word(`${stars} sao`)])
  return [
    { input: ground, left, top },
    at(ocop, left + (SIDE - ocop.width) / 2, top + SIDE * 0.34 - ocop.height / 2),
    at(count, left + (SIDE - count.width) / 2, top + SIDE * 0.66 - count.height / 2),
  ]
}

function lozenge(stars: number): string {
  const first = 50 - ((stars - 1) * GAP) / 2
  const row = Array.from(
    { length: stars },
    (_, n) => `<path d="${STAR}" transform="translate(${first + n * GAP} 50)"/>`,
  )
  const edge = (colour: string, offset: number) =>
    `<path d="M50 6.5 93.5 50 50 93.5 6.5 50z" fill="none" stroke="${colour}" stroke-width="2.2" stroke-dasharray="2.2 5.49" stroke-dashoffset="${offset}"/>`
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${SIDE}" height="${SIDE}" viewBox="0 0 100 100">
    <path d="M50 1 99 50 50 99 1 50z" fill="#123d27"/>${edge("#e9ddb8", 0)}${edge("#c8693c", 3.84)}
    <path d="M50 11 89 50 50 89 11 50z" fill="none" stroke="#e9ddb8" stroke-width="0.7"/>
    <g fill="#f0b53c">${row.join("")}</g></svg>`
}
