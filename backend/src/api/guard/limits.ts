import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { normalEmail } from "../../modules/emailpass/service"
import { Attempts } from "./attempts"
import { clientAddress } from "./client-address"
import { fault } from "./fault"
import { isMissLimit, type MissLimit, watchMisses } from "./misses"

export type LimitName = CountedLimit | MissLimit

type CountedLimit = "sign_in" | "register" | "pairing" | "track" | OpenLimit

/** Pages anybody may ask for: every request counts, also an answered one. */
type OpenLimit = "public_register" | "places" | "search" | "trace" | "scan" | "report"

/** At most `count` attempts with the same key within the window that starts with the first. */
type Limit = { key: string; count: number; window_s: number }

const MINUTE = 60

const OPEN: Record<OpenLimit, { count: number; window_s: number }> = {
  public_register: { count: 120, window_s: MINUTE },
  places: { count: 240, window_s: MINUTE },
  search: { count: 240, window_s: MINUTE },
  trace: { count: 240, window_s: MINUTE },
  scan: { count: 60, window_s: MINUTE },
  report: { count: 10, window_s: 60 * MINUTE },
}

/**
 * Failures count, successes are given back. A stranger's failures from elsewhere stop an account's owner only far above
 * what stops the stranger, and never for longer than the window.
 */
function limitsFor(name: CountedLimit, req: MedusaRequest): Limit[] {
  const address = clientAddress(req)
  switch (name) {
    case "sign_in": {
      const email = normalEmail((req.validatedBody as { email: string }).email)
      const account = `${req.params.actor_type} ${email}`
      return [
        { key: `sign_in ${account} ${address}`, count: 10, window_s: 5 * MINUTE },
        { key: `sign_in ${account}`, count: 50, window_s: 5 * MINUTE },
        { key: `sign_in ${address}`, count: 100, window_s: 5 * MINUTE },
      ]
    }
    case "register":
      return [{ key: `register ${address}`, count: 30, window_s: 10 * MINUTE }]
    case "pairing":
      return [
        { key: `pairing ${address}`, count: 20, window_s: 10 * MINUTE },
        { key: "pairing", count: 500, window_s: 10 * MINUTE },
      ]
    case "track": {
      const { number, phone } = req.validatedBody as { number: number; phone: string }
      return [
        { key: `track ${number} ${address}`, count: 10, window_s: 10 * MINUTE },
        { key: `track ${address}`, count: 20, window_s: 10 * MINUTE },
        { key: `track number ${number}`, count: 30, window_s: 60 * MINUTE },
        { key: `track phone ${phone.replace(/\D/g, "")}`, count: 30, window_s: 60 * MINUTE },
      ]
    }
    case "public_register":
    case "places":
    case "search":
    case "trace":
    case "scan":
    case "report":
      return [{ key: `${name} ${address}`, ...OPEN[name] }]
  }
}

/** Takes one attempt before the work is done, so that many at once cannot slip through together. */
export async function takeAttempt(req: MedusaRequest, res: MedusaResponse, name: LimitName): Promise<void> {
  if (isMissLimit(name)) {
    const wait_s = watchMisses(req, res, name)
    if (wait_s > 0) throw tooMany(wait_s)
    return
  }
  const attempts = new Attempts(req.scope)
  const limits = limitsFor(name, req)
  const taken = await Promise.all(limits.map(({ key, window_s }) => attempts.take(key, window_s)))
  const waits = taken.flatMap(({ count, wait_s }, index) =>
    count > (limits[index]?.count ?? 0) ? [wait_s] : [],
  )
  if (waits.length > 0) throw tooMany(Math.max(...waits))
  if (name === "register" || Object.hasOwn(OPEN, name)) return
  res.once("finish", () => {
    if (res.statusCode >= 300) return
    for (const [index, { key }] of limits.entries())
      void (index === 0 ? attempts.forget(key) : attempts.giveBack(key))
  })
}

function tooMany(wait_s: number) {
  const minutes = Math.ceil(wait_s / MINUTE)
  return fault("too_many_attempts", {
    retry_after_s: wait_s,
    wait_vi: minutes > 1 ? `${minutes} phút` : `${wait_s} giây`,
    wait_en: minutes > 1 ? `${minutes} minutes` : `${wait_s} seconds`,
  })
}
