import { createHmac } from "node:crypto"

export const SEPAY_KEY = "test-sepay-0123456789abcdef0123456789"
export const CASSO_KEY = "test-casso-0123456789abcdef0123456789"
/** Where the online shop of the tests takes transfers. */
export const ACCOUNT = "ONLINE000001"

export interface Told {
  id: number
  amount: number
  content: string
  account?: string
  type?: "in" | "out"
}

export interface Notice {
  path: string
  headers: Record<string, string>
  body: string
}

/** A movement of the account as SePay tells it, signed now unless said otherwise. */
export function sepayNotice(told: Told, { key = SEPAY_KEY, at = Date.now() } = {}): Notice {
  const body = JSON.stringify({
    ...{
      id: told.id,
      gateway: "Vietcombank",
      transactionDate: "2026-11-22 14:05:00",
      code: null,
      subAccount: null,
    },
    ...{ accountNumber: told.account ?? ACCOUNT, content: told.content, transferType: told.type ?? "in" },
    ...{
      transferAmount: told.amount,
      accumulated: 0,
      referenceCode: `FT${told.id}`,
      description: told.content,
    },
  })
  const time = String(Math.floor(at / 1000))
  const signature = createHmac("sha256", key).update(`${time}.${body}`).digest("hex")
  const signed = { "x-sepay-timestamp": time, "x-sepay-signature": `sha256=${signature}` }
  return { path: "/hooks/bank/sepay", headers: { "content-type": "application/json", ...signed }, body }
}

/** The same as Casso's second version tells it: one movement, its sorted JSON signed. */
export function cassoNotice(told: Told, { key = CASSO_KEY, at = Date.now() } = {}): Notice {
  const data = {
    ...{ accountNumber: told.account ?? ACCOUNT, amount: told.type === "out" ? -told.amount : told.amount },
    ...{ bankName: "VPBank", description: told.content, id: told.id, reference: `FT${told.id}` },
  }
  const signature = createHmac("sha512", key)
    .update(`${at}.${JSON.stringify({ data, error: 0 })}`)
    .digest("hex")
  return {
    path: "/hooks/bank/casso",
    headers: { "content-type": "application/json", "x-casso-signature": `t=${at},v1=${signature}` },
    body: JSON.stringify({ error: 0, data }),
  }
}

/** Posts it and gives the status; 0 where no answer came. */
export async function post(
  url: string,
  { path, headers, body }: Notice,
  signal: AbortSignal | null = null,
): Promise<number> {
  try {
    const answer = await fetch(url + path, { method: "POST", headers, body, signal })
    await answer.arrayBuffer()
    return answer.status
  } catch {
    return 0
  }
}
