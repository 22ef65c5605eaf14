import type { Command } from "@ocop/shared/command"
import fc from "fast-check"

type Json = null | boolean | number | string | Json[] | { [name: string]: Json }

/** What a broken till or a hostile one may put where anything else belongs. */
const ODD: readonly Json[] = [
  ...[null, true, -1, 0, 0.5, 1e21, 2 ** 31, 2 ** 53, -(2 ** 63), 1e308],
  ...["", "\0", "\ud800", "null", "{}", "'; drop table ledger_sale; --", "x".repeat(5000)],
  ...[
    "0000-01-01",
    "9999-12-31",
    "+010000-01-01T00:00:00Z",
    "9999-12-31T23:59:59.999-14:00",
    "-000001-01-01T00:00:00Z",
  ],
  ...[[], {}, [[[[[[[[]]]]]]]], { toString: 1 }, { constructor: { prototype: null } }],
]

const oddity: fc.Arbitrary<Json> = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...ODD) },
  { weight: 1, arbitrary: fc.jsonValue() as fc.Arbitrary<Json> },
)

/** A command with one to three of its parts replaced, whichever they are. */
export function broken(command: Command): fc.Arbitrary<unknown> {
  const paths = pathsOf(command as unknown as Json)
  return fc
    .array(fc.tuple(fc.constantFrom(...paths), oddity), { minLength: 1, maxLength: 3 })
    .map((changes) =>
      changes.reduce<Json>((made, [path, value]) => put(made, path, value), command as unknown as Json),
    )
}

function pathsOf(value: Json, above: string[] = []): string[][] {
  if (value === null || typeof value !== "object") return [above]
  const inner = Object.entries(value).flatMap(([name, part]) => pathsOf(part, [...above, name]))
  return above.length === 0 ? inner : [above, ...inner]
}

function put(value: Json, [name, ...rest]: string[], part: Json): Json {
  if (name === undefined) return part
  if (value === null || typeof value !== "object") return value
  if (Array.isArray(value))
    return value.map((item, index) => (String(index) === name ? put(item, rest, part) : item))
  return { ...value, [name]: put(value[name] ?? null, rest, part) }
}
