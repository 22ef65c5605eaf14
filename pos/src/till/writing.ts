let last: Promise<unknown> = Promise.resolve()

/** Writes one after the other, so that a later state never lands before an earlier one. */
export function inTurn<Value>(write: () => Promise<Value>): Promise<Value> {
  const next = last.then(write, write)
  last = next.catch(() => undefined)
  return next
}

export async function writesDone(): Promise<void> {
  await last
}
