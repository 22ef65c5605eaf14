import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { basename, join } from "node:path"
import { root } from "./root.ts"

/** `d` to `x`: the tones of a thing from dark to light. `bg` is the wall behind it, `g` its shadow on the ground. */
interface Palette {
  d: string
  m: string
  l: string
  x: string
  bg: string
  g: string
}

type Colour = readonly [red: number, green: number, blue: number]

const sources = join(root, "storefront/art")
const target = join(root, "storefront/public/art")

/** A colour further than this from the thing's own tones is another thing's and stays, as do all in small letters. */
const FOREIGN = 34

/** Wide enough for a picture box of any shape: outside the drawing there is only wall. */
const WALL = `<rect x="-480" y="-480" width="1200" height="1200" fill="`

/** Every picture the shop and the till show until a seller uploads one, by file name. */
export function pictures(): Map<string, string> {
  const palettes = readJson<Record<string, Palette>>("palettes.json")
  const variants = readJson<Record<string, string[]>>("variants.json")
  const made = new Map<string, string>()
  for (const file of readdirSync(sources)
    .filter((name) => name.endsWith(".svg"))
    .sort()) {
    const kind = basename(file, ".svg")
    const drawing = readFileSync(join(sources, file), "utf8")
    const own = /data-palette="(\w+)" /.exec(drawing)?.[1]
    if (own === undefined) {
      made.set(file, drawing)
      continue
    }
    const named = variants[kind]
    if (!named) throw new Error(`${kind} has no variants in storefront/art/variants.json`)
    named.forEach((variant, index) => {
      const [thing = "", ground = thing] = variant.split("/")
      const picture = recoloured(
        drawing,
        palette(palettes, own),
        palette(palettes, thing),
        palette(palettes, ground),
      )
      made.set(`${kind}-${index + 1}.svg`, picture)
    })
  }
  return made
}

function recoloured(drawing: string, own: Palette, thing: Palette, ground: Palette): string {
  const painted = drawing.replace(/#[0-9A-F]{6}/g, (colour) => {
    if (colour === own.g) return ground.g
    if (colour === own.bg) return ground.bg
    return retoned(colour, own, thing)
  })
  return painted
    .replace(/ data-palette="\w+"/, "")
    .replace(/>\n</g, "><")
    .replace(/viewBox="0 0 240 240">/, `viewBox="0 0 240 240">${WALL}${ground.bg}"/>`)
}

/** The tone as far between the new palette's tones as it was between the old ones'. */
function retoned(colour: string, own: Palette, thing: Palette): string {
  const from = tones(own)
  const to = tones(thing)
  const point = parse(colour)
  let best = { distance: Infinity, index: 0, part: 0 }
  for (let index = 0; index < from.length - 1; index++) {
    const [start, end] = [from[index], from[index + 1]]
    if (!start || !end) continue
    const along = end.map((value, axis) => value - (start[axis] ?? 0))
    const length = along.reduce((sum, value) => sum + value * value, 0)
    const dot = along.reduce((sum, value, axis) => sum + value * ((point[axis] ?? 0) - (start[axis] ?? 0)), 0)
    const part = Math.min(1, Math.max(0, dot / length))
    const distance = Math.hypot(
      ...point.map((value, axis) => value - (start[axis] ?? 0) - part * (along[axis] ?? 0)),
    )
    if (distance < best.distance) best = { distance, index, part }
  }
  if (best.distance > FOREIGN) return colour
  const [start, end] = [to[best.index], to[best.index + 1]]
  return start && end
    ? print(start.map((value, axis) => value + best.part * ((end[axis] ?? 0) - value)))
    : colour
}

function tones({ d, m, l, x }: Palette): Colour[] {
  return [d, m, l, x].map(parse)
}

function parse(colour: string): Colour {
  const channel = (at: number) => Number.parseInt(colour.slice(at, at + 2), 16)
  return [channel(1), channel(3), channel(5)]
}

function print(colour: readonly number[]): string {
  return `#${colour.map((value) => Math.round(value).toString(16).padStart(2, "0").toUpperCase()).join("")}`
}

function palette(palettes: Readonly<Record<string, Palette>>, name: string): Palette {
  const found = palettes[name]
  if (!found) throw new Error(`There is no palette ${name} in storefront/art/palettes.json`)
  return found
}

function readJson<Content>(file: string): Content {
  return JSON.parse(readFileSync(join(sources, file), "utf8")) as Content
}

if (import.meta.main) {
  rmSync(target, { recursive: true, force: true })
  mkdirSync(target, { recursive: true })
  for (const [file, picture] of pictures()) writeFileSync(join(target, file), picture)
}
