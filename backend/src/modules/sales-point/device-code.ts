/** The code after `last`: A … Z, AA … A device's code stands in its receipt numbers and is never used again. */
export function nextDeviceCode(last: string | null): string {
  if (last === null) return "A"
  const head = last.slice(0, -1)
  const letter = last.slice(-1)
  if (letter >= "A" && letter < "Z") return head + String.fromCharCode(letter.charCodeAt(0) + 1)
  return (head === "" ? "A" : nextDeviceCode(head)) + "A"
}
