import type { Answered } from "./batch-context"
import type { StoredOutcome } from "./decide-batch"
import { surrogateKey } from "./fingerprint"
import type { ReadCommand } from "./read-command"

/** How the commands of a batch stand to what was answered before: new ones, and for each that arrived the key it is answered by. */
export interface Claims {
  fresh: ReadCommand[]
  /** Commands under an id that belongs to another command. */
  reused: ReadCommand[]
  repeated: Set<ReadCommand>
}

export function claim(
  device_id: string,
  commands: readonly ReadCommand[],
  answered: ReadonlyMap<string, Pick<Answered, "device_id" | "fingerprint">>,
): Claims {
  const claims: Claims = { fresh: [], reused: [], repeated: new Set() }
  const held = new Map(answered)
  for (const command of commands) {
    const { key, fingerprint } = command
    const holder = held.get(key)
    if (!holder) {
      held.set(key, { device_id, fingerprint })
      claims.fresh.push(command)
    } else if (holder.device_id === device_id && holder.fingerprint === fingerprint)
      claims.repeated.add(command)
    else claims.reused.push(command)
  }
  return claims
}

/** The refusal of a command whose id is another's is kept too, under a key of its own. */
export function refusedReuse(device_id: string, command: ReadCommand): ReadCommand {
  const key = surrogateKey(device_id, `${command.id}\n${command.fingerprint}`)
  return { ...command, key, understood: null, refusal: { code: "id_reused", field: "id" } }
}

/** What is answered to a command that was answered before: a refusal again, an application as the duplicate it now is. */
export function repeatedOutcome(
  stored: StoredOutcome,
): StoredOutcome | (Omit<StoredOutcome, "status"> & { status: "duplicate" }) {
  return stored.status === "applied" ? { ...stored, status: "duplicate" } : stored
}
