import { z } from "zod"

/** What became of a request. Only `answered` and `unchanged` come from the server itself; nothing here throws. */
export type Answer<Value> =
  | { kind: "answered"; value: Value; etag: string | null; sent_at: number; received_at: number }
  | { kind: "unchanged"; sent_at: number; received_at: number }
  | { kind: "retry"; reason: "offline" | "server"; retry_after_ms: number }
  | { kind: "unauthorized"; fault: Fault }
  | { kind: "refused"; status: number; fault: Fault }

const Fault = z.object({
  code: z.string(),
  message_vi: z.string().default(""),
  message_en: z.string().default(""),
})
export type Fault = z.infer<typeof Fault>

export interface Call<Value> {
  url: string
  schema: z.ZodType<Value>
  method?: "GET" | "POST"
  body?: string
  headers?: Record<string, string>
  timeout_ms?: number
}

const TIMEOUT_MS = 20_000

export async function request<Value>(call: Call<Value>, now: () => number): Promise<Answer<Value>> {
  const sent_at = now()
  try {
    const response = await fetch(call.url, {
      method: call.method ?? "GET",
      headers: { ...(call.body !== undefined && { "content-type": "application/json" }), ...call.headers },
      ...(call.body !== undefined && { body: call.body }),
      cache: "no-store",
      credentials: "omit",
      signal: AbortSignal.timeout(call.timeout_ms ?? TIMEOUT_MS),
    })
    if (response.status === 304) return { kind: "unchanged", sent_at, received_at: now() }
    if (!response.ok) return await refusal(response)
    const value = call.schema.parse(await response.json())
    return { kind: "answered", value, etag: response.headers.get("etag"), sent_at, received_at: now() }
  } catch (cause) {
    // A page of a hotel's or hall's network gate answers 200 in a form that is not ours: as good as no network.
    return { kind: "retry", reason: cause instanceof z.ZodError ? "server" : "offline", retry_after_ms: 0 }
  }
}

const RETRIED = [408, 425, 429]

async function refusal(response: Response): Promise<Answer<never>> {
  const parsed = Fault.safeParse(await response.json().catch(() => null))
  const isOurs = parsed.success
  if (!isOurs || response.status >= 500 || RETRIED.includes(response.status)) {
    return { kind: "retry", reason: "server", retry_after_ms: retryAfter(response) }
  }
  if (response.status === 401 || response.status === 403) return { kind: "unauthorized", fault: parsed.data }
  return { kind: "refused", status: response.status, fault: parsed.data }
}

function retryAfter(response: Response): number {
  const seconds = Number(response.headers.get("retry-after"))
  return Number.isFinite(seconds) && seconds > 0 ? Math.min(seconds, 600) * 1_000 : 0
}
