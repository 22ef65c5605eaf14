import { MAX_BATCH_BYTES } from "@ocop/shared/command"

export const BATCH_COMMANDS = 100
/** Leaves room for the envelope around the commands. */
const BATCH_BYTES = MAX_BATCH_BYTES - 4_096

export interface Queued {
  device_seq: number
  bytes: number
}

/** The longest head of the queue that fits a batch; never empty when the queue is not, so that nothing can stick. */
export function batchOf<Row extends Queued>(queue: readonly Row[], limit = BATCH_COMMANDS): Row[] {
  const taken: Row[] = []
  let bytes = 0
  for (const row of queue) {
    bytes += row.bytes + 1
    if (taken.length > 0 && (taken.length >= limit || bytes > BATCH_BYTES)) break
    taken.push(row)
  }
  return taken
}
