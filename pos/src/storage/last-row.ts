import { firstChain, type Chain } from "../core/chain"
import type { OutboxRow } from "./rows"

/** The sequence stands where its last command left it: that row is never let go of. */
export function chainAfter(last: OutboxRow | undefined): Chain {
  if (!last) return firstChain
  return { next_seq: last.device_seq + 1, previous: last.fingerprint, next_receipt: last.next_receipt }
}
