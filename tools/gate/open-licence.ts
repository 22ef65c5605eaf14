const open = new Set([
  "0BSD",
  "Apache-2.0",
  "BlueOak-1.0.0",
  "BSD",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "CC-BY-3.0",
  "CC-BY-4.0",
  "CC0-1.0",
  "ISC",
  // A library of its own that is loaded as it came: the part that reads pictures.
  "LGPL-3.0-or-later",
  "MIT",
  "MIT-0",
  "MPL-2.0",
  "OFL-1.1",
  "Python-2.0",
  "Unlicense",
  "WTFPL",
  "Zlib",
])

/** Whether an SPDX expression leaves us at least one open licence to choose, and every part that is joined by AND is open. */
export function isOpenLicence(expression: string): boolean {
  return expression
    .replaceAll(/[()]/g, " ")
    .split(/\s+OR\s+/i)
    .some((choice) => choice.split(/\s+AND\s+/i).every((part) => open.has(part.trim())))
}
