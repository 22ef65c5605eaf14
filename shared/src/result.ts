/** What a rule answers: a value, or an error with a code a person can be told about. Nothing here throws for bad input. */
export type Result<Value, Failure extends { code: string } = RuleError> =
  { ok: true; value: Value } | { ok: false; error: Failure }

/** `field` names the input at fault, `detail` carries the figures a message needs. */
export interface RuleError {
  code: string
  field?: string
  detail?: Record<string, string | number>
}

export function ok<Value>(value: Value): { ok: true; value: Value } {
  return { ok: true, value }
}

export function err<Failure extends { code: string }>(error: Failure): { ok: false; error: Failure } {
  return { ok: false, error }
}

/** For states the types rule out: the one place in this package that throws. */
export function unreachable(value: never): never {
  throw new Error(`impossible state: ${JSON.stringify(value)}`)
}
