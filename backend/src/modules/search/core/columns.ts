export type Scalar = string | number | boolean
export type Value = Scalar | readonly Scalar[]

/** A document as an index keeps it for filters, orders and counts: its values by path. */
export type Values = ReadonlyMap<string, Value>

/** The values of one document that `paths` name, from its indexed shape. */
export function valuesAt(indexed: unknown, paths: readonly string[]): Values {
  const values = new Map<string, Value>()
  for (const path of paths) {
    const value = path
      .split(".")
      .reduce<unknown>((at, step) => (isRecord(at) ? at[step] : undefined), indexed)
    if (isScalar(value)) values.set(path, value)
    else if (Array.isArray(value)) values.set(path, value.filter(isScalar))
  }
  return values
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null
}

function isScalar(value: unknown): value is Scalar {
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean"
}

export function scalars(value: Value | undefined): readonly Scalar[] {
  if (value === undefined) return []
  return isScalar(value) ? [value] : value
}
