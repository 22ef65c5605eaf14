import type { RescueStore } from "../storage/rescues"
import type { Backend } from "./backend"

/** Posts what was taken in from other tills, each batch as its till signed it: the server counts every command once. */
export async function sendRescues(
  backend: Backend,
  rescues: RescueStore,
  backend_url: string,
  now: () => number,
): Promise<"done" | "offline" | "server"> {
  for (const { id, token, batches } of await rescues.all()) {
    for (const [index, batch] of batches.entries()) {
      if (batch.sent_at !== undefined || batch.refused !== undefined) continue
      const answer = await backend.commands({ backend_url, token }, batch)
      if (answer.kind === "retry") return answer.reason
      if (answer.kind === "answered") {
        const rejected = answer.value.outcomes.filter(({ status }) => status === "rejected").length
        await rescues.settleBatch(id, index, { sent_at: now(), rejected })
      } else if (answer.kind !== "unchanged") {
        await rescues.settleBatch(id, index, { refused: answer.fault.code })
      }
    }
  }
  return "done"
}
