import { fingerprint, type Command } from "@ocop/shared/command"

/** Where a device's sequence stands: what the next command gets. `previous` is the fingerprint of the last one. */
export interface Chain {
  next_seq: number
  previous: string | null
  next_receipt: number
}

/** What a command says before it has its place in the sequence. */
export interface Fact {
  id: string
  type: Command["type"]
  occurred_at: string
  payload: Record<string, unknown>
}

export interface Linked {
  command: Command
  fingerprint: string
  chain: Chain
}

export const firstChain: Chain = { next_seq: 1, previous: null, next_receipt: 1 }

/** Gives a fact its place in the sequence and the chain its next state. */
export function link(chain: Chain, fact: Fact): Linked {
  const command: Command = {
    id: fact.id,
    type: fact.type,
    version: 1,
    device_seq: chain.next_seq,
    previous: chain.previous,
    occurred_at: fact.occurred_at,
    payload: fact.payload,
  }
  const print = fingerprint(command)
  return { command, fingerprint: print, chain: { ...chain, next_seq: chain.next_seq + 1, previous: print } }
}

/** `SP01-A-000274`: per device, never a shared counter. */
export function receiptNo(salesPointCode: string, deviceCode: string, running: number): string {
  return `${salesPointCode}-${deviceCode}-${running.toString().padStart(6, "0")}`
}
