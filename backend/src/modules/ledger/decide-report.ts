import type { Flag } from "@ocop/shared/command"
import { isClockSuspect } from "./business-day"
import { instantText, type Decision, type Sound } from "./decision"
import type { Known } from "./known"

export function decideReport(command: Sound<"device.report">, known: Known): Decision {
  const flags = new Set<Flag>(isClockSuspect(command.occurred_at, known.received_at) ? ["clock_suspect"] : [])
  const report = {
    ...command.payload,
    command_id: command.key,
    device_id: known.device.id,
    sales_point_id: known.device.sales_point_id,
    reported_at: instantText(command.occurred_at),
    received_at: instantText(known.received_at),
  }
  return { status: "applied", flags, facts: { reports: [report] } }
}
