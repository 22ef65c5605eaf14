import type { Dot } from "./map-projection"

/**
 * For each dot the part of the frame that lies nearer to it than to any other, as the corners of a polygon. Dots that
 * coincide share theirs.
 */
export function cells(dots: readonly Dot[], { width, height }: { width: number; height: number }): Dot[][] {
  const frame = [
    { x: 0, y: 0 },
    { x: width, y: 0 },
    { x: width, y: height },
    { x: 0, y: height },
  ]
  return dots.map((own) =>
    dots.reduce<Dot[]>((cell, other) => (isSame(own, other) ? cell : cut(cell, own, other)), frame),
  )
}

function isSame(a: Dot, b: Dot): boolean {
  return a.x === b.x && a.y === b.y
}

/** The part of a polygon on the near side of the line half way to another dot. */
function cut(cell: readonly Dot[], own: Dot, other: Dot): Dot[] {
  const middle = { x: (own.x + other.x) / 2, y: (own.y + other.y) / 2 }
  const beyond = ({ x, y }: Dot) => (x - middle.x) * (other.x - own.x) + (y - middle.y) * (other.y - own.y)
  return cell.flatMap((corner, index) => {
    const next = cell[(index + 1) % cell.length] ?? corner
    const [here, there] = [beyond(corner), beyond(next)]
    const kept = here <= 0 ? [corner] : []
    if (here <= 0 === there <= 0) return kept
    const share = here / (here - there)
    return [...kept, { x: corner.x + (next.x - corner.x) * share, y: corner.y + (next.y - corner.y) * share }]
  })
}
