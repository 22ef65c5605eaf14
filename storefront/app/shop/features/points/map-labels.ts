import type { Dot } from "./map-projection"
import { textWidth } from "./text-width"

/** `x`, `y` is the upper left corner. */
export interface Box extends Dot {
  width: number
  height: number
}

/** The lines of a name as they stand below each other. */
export interface Label extends Box {
  lines: readonly string[]
}

interface Named {
  dot: Dot
  text: string
}

interface Frame {
  width: number
  height: number
  /** Of the letters, and from line to line. */
  letter: number
  line: number
  marker: number
}

/** Of a drawing 4 units from its edge. */
const EDGE = 4
const GAP = 3

/** Of finding a place for everybody at once; then each takes the first that is free. */
const MOST_TRIES = 20_000

/**
 * A place beside its dot for each name, so that no name covers another, a dot or the edge; null for a name that finds none.
 * Those in the thick of it choose first, and give way where another would be left without.
 */
export function placeLabels(names: readonly Named[], frame: Frame): (Label | null)[] {
  const markers = names.map(({ dot }) => around(dot, frame.marker))
  const choices = byCrowd(names).map((named) => ({
    named,
    free: candidates(named, frame).filter(
      (box) => isWithin(box, frame) && !markers.some((marker) => overlap(box, marker)),
    ),
  }))
  const found = agreed(choices) ?? asTheyCome(choices)
  return names.map((named) => found.get(named) ?? null)
}

interface Choice {
  named: Named
  free: readonly Label[]
}

type Placed = Map<Named, Label>

/** Gives every name one of its free places, so that all stand at once; null where no such choice is found in `MOST_TRIES`. */
function agreed(choices: readonly Choice[]): Placed | null {
  const open = choices.filter(({ free }) => free.length > 0)
  const placed: { named: Named; label: Label }[] = []
  let tries = 0
  const from = (index: number): boolean => {
    const choice = open[index]
    if (!choice) return true
    return choice.free.some((label) => {
      if (++tries > MOST_TRIES || placed.some((other) => overlap(label, other.label))) return false
      placed.push({ named: choice.named, label })
      if (from(index + 1)) return true
      placed.pop()
      return false
    })
  }
  return from(0) ? new Map(placed.map(({ named, label }) => [named, label])) : null
}

function asTheyCome(choices: readonly Choice[]): Placed {
  const found: Placed = new Map()
  for (const { named, free } of choices) {
    const label = free.find((box) => ![...found.values()].some((other) => overlap(box, other)))
    if (label) found.set(named, label)
  }
  return found
}

/** To the right as people read, then to the left, below, above and to the corners; in two lines where one is too long. */
function candidates(named: Named, frame: Frame): Label[] {
  const words = named.text.split(" ")
  const half = Math.ceil(words.length / 2)
  const broken = [words.slice(0, half).join(" "), words.slice(half).join(" ")]
  return [[named.text], ...(words.length > 1 ? [broken] : [])].flatMap((lines) =>
    beside(named.dot, lines, frame),
  )
}

function beside(dot: Dot, lines: readonly string[], { letter, line, marker }: Frame): Label[] {
  const width = Math.max(...lines.map((words) => textWidth(words, letter)))
  const height = lines.length * line
  const [away, over] = [marker + GAP, marker + GAP / 2]
  const [left, right, centre] = [dot.x - away - width, dot.x + away, dot.x - width / 2]
  const [above, below, level] = [dot.y - over - height, dot.y + over, dot.y - height / 2]
  const corners: readonly (readonly [number, number])[] = [
    ...([
      [right, level],
      [left, level],
      [centre, below],
      [centre, above],
    ] as const),
    ...([
      [right, above],
      [right, below],
      [left, above],
      [left, below],
    ] as const),
    ...([
      [dot.x, below],
      [dot.x, above],
      [dot.x - width, below],
      [dot.x - width, above],
    ] as const),
  ]
  return corners.map(([x, y]) => ({ x, y, width, height, lines }))
}

function byCrowd(names: readonly Named[]): Named[] {
  const room = new Map(
    names.map((named) => [
      named,
      Math.min(
        ...names.map(({ dot }) =>
          dot === named.dot ? Infinity : Math.hypot(dot.x - named.dot.x, dot.y - named.dot.y),
        ),
      ),
    ]),
  )
  return [...names].sort((a, b) => (room.get(a) ?? 0) - (room.get(b) ?? 0))
}

function around({ x, y }: Dot, half: number): Box {
  return { x: x - half, y: y - half, width: 2 * half, height: 2 * half }
}

function isWithin({ x, y, width, height }: Box, frame: Frame): boolean {
  return x >= EDGE && y >= EDGE && x + width <= frame.width - EDGE && y + height <= frame.height - EDGE
}

export function overlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height
}
