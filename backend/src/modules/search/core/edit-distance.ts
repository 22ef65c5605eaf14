/** How many letters were missed, added, mistaken or swapped with their neighbour; anything above `most` is `most + 1`. */
export function editDistance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1
  let before: number[] = []
  let row = Array.from({ length: b.length + 1 }, (_, column) => column)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    let least = i
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1]
      let steps = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (same ? 0 : 1))
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      if (swapped) steps = Math.min(steps, (before[j - 2] ?? 0) + 1)
      next.push(steps)
      if (steps < least) least = steps
    }
    if (least > most) return most + 1
    before = row
    row = next
  }
  return Math.min(row[b.length] ?? most + 1, most + 1)
}
