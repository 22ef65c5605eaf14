import type { Outcome } from "@ocop/shared/command"
import { BATCH_COMMANDS, batchOf } from "../core/batch"
import { clockOffset } from "../core/clock"
import type { Outbox } from "../storage/outbox"
import type { OutboxRow, PairedDevice } from "../storage/rows"
import type { Backend } from "./backend"
import { signBody } from "./keys"

/** How sending ended. `clock_offset_ms` is set when the server was heard. */
export interface Sent {
  end: "drained" | "offline" | "server" | "unauthorized"
  code?: string
  retry_after_ms?: number
  heard: boolean
  clock_offset_ms: number | null
}

interface Pushing {
  backend: Backend
  outbox: Outbox
  device: PairedDevice
  now: () => number
  may_go_on: () => boolean
}

/**
 * Sends the queue in order until it is empty. A batch the server will not take whole is halved; a single command
 * it refuses is parked with the reason, so that it never blocks those behind it.
 */
export async function push({ backend, outbox, device, now, may_go_on }: Pushing): Promise<Sent> {
  const sent: Sent = { end: "drained", heard: false, clock_offset_ms: null }
  let limit = BATCH_COMMANDS
  while (may_go_on()) {
    const batch = batchOf((await outbox.unsent(limit)).map(written), limit)
    if (batch.length === 0) break
    const rows = batch.map(({ row }) => row)
    const body = `{"commands":[${batch.map(({ text }) => text).join(",")}]}`
    const answer = await backend.commands(device, {
      body,
      signature: await signBody(device.private_key, body),
    })
    if (answer.kind === "answered") {
      sent.heard = true
      sent.clock_offset_ms = clockOffset(answer.value.server_time, answer.sent_at, answer.received_at)
      const outcomes = outcomesFor(rows, answer.value.outcomes)
      if (outcomes.length === 0) return { ...sent, end: "server" }
      await outbox.settle(outcomes, now())
      limit = Math.min(limit * 2, BATCH_COMMANDS)
    } else if (answer.kind === "refused") {
      sent.heard = true
      if (rows.length === 1)
        await outbox.settle(
          rows.map((row) => parked(row, answer.fault.code)),
          now(),
        )
      limit = Math.ceil(rows.length / 2)
    } else if (answer.kind === "unauthorized") {
      return { ...sent, end: "unauthorized", code: answer.fault.code }
    } else {
      const retry = answer.kind === "retry" ? answer : { reason: "server" as const, retry_after_ms: 0 }
      return { ...sent, end: retry.reason, retry_after_ms: retry.retry_after_ms }
    }
  }
  return sent
}

const encoder = new TextEncoder()

function written(row: OutboxRow) {
  const text = JSON.stringify(row.command)
  return { row, text, device_seq: row.device_seq, bytes: encoder.encode(text).length }
}

/** Only what was asked counts: an outcome for another command settles nothing. */
function outcomesFor(rows: readonly OutboxRow[], outcomes: readonly Outcome[]): Outcome[] {
  const asked = new Set(rows.map((row) => row.id))
  return outcomes.filter((outcome) => asked.has(outcome.id))
}

function parked(row: OutboxRow, code: string): Outcome {
  return { id: row.id, status: "rejected", code }
}
