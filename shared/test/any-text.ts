import fc from "fast-check"

const below = fc.nat(0xd7ff)
const above = fc.integer({ min: 0xe000, max: 0x10ffff })

/** A character of any plane of Unicode. fast-check's own `binary` takes seconds to list them first. */
const character = fc.oneof(below, above).map((code) => String.fromCodePoint(code))

export function anyText(constraints: { maxLength?: number } = {}): fc.Arbitrary<string> {
  return fc.string({ ...constraints, unit: character })
}
