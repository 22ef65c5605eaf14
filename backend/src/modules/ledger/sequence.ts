import type { Flag } from "@ocop/shared/command"
import type { KnownCommand } from "./known"

type Placed = Pick<KnownCommand, "fingerprint" | "previous"> & { device_seq: number }

/**
 * How a command fits its device's sequence and chain. A gap or a break refuses nothing; it is said on the command whose
 * arrival shows it, so a break is found whichever side of it comes first.
 */
export function sequenceFlags(command: Placed, sequence: ReadonlyMap<number, KnownCommand>): Flag[] {
  const flags: Flag[] = []
  const before = sequence.get(command.device_seq - 1)
  const after = sequence.get(command.device_seq + 1)
  if (command.device_seq > 1 && !before) flags.push("sequence_gap")
  const expected = command.device_seq === 1 ? null : before?.fingerprint
  const broken_before = expected !== undefined && command.previous !== expected
  const broken_after = after?.stored === true && after.previous !== command.fingerprint
  if (broken_before || broken_after) flags.push("chain_broken")
  return flags
}
