import { MedusaError } from "@medusajs/framework/utils"

/**
 * Runs `job` and renews its lease meanwhile, often enough that one renewal may fail. A lease somebody else has by now cannot be
 * won back: the job is told by its signal, and what it did does not count as done alone.
 */
export async function whileRenewed<Answer>(
  lease_ms: number,
  renew: () => Promise<boolean>,
  job: (signal: AbortSignal) => Promise<Answer>,
): Promise<Answer> {
  const lost = new AbortController()
  const renewing = setInterval(() => {
    renew().then(
      (isHeld) => !isHeld && lost.abort(new MedusaError(MedusaError.Types.CONFLICT, LOST)),
      () => undefined, // The database did not answer: the next renewal asks again.
    )
  }, lease_ms / 3)
  try {
    const answer = await job(lost.signal)
    lost.signal.throwIfAborted()
    return answer
  } finally {
    clearInterval(renewing)
  }
}

const LOST = "A lock ran out while its job was running"
