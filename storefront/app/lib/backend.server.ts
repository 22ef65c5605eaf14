import { data } from "react-router"
import type { z } from "zod"
import { patienceFor } from "./patience.server"

/** Until the last byte, and for what officers ask and send. */
const LONGEST_MS = 10_000

/** What went wrong, in words a person can act on. Thrown as a response, so the nearest error page can show it. */
export interface BackendFault {
  code: string
  message_vi: string
  message_en: string
  field?: string
  /** What a page needs to go on, where the words are not enough. */
  details?: unknown
  request_id?: string
}

export class BackendError extends Error {
  readonly status: number
  readonly fault: BackendFault
  constructor(status: number, fault: BackendFault) {
    super(fault.message_en)
    this.status = status
    this.fault = fault
  }
}

export interface BackendCall<Schema extends z.ZodType> {
  schema: Schema
  method?: "GET" | "POST" | "PUT" | "DELETE"
  query?: Record<string, string | number | undefined>
  body?: unknown
  token?: string
  /** The page's request, where the backend should count attempts by the visitor and not by this server. */
  visitor?: Request
  /** The tag of what the visitor holds already; the answer is then 304 while it is still good. */
  held?: string | null
  signal?: AbortSignal
}

const publishableKey = process.env.PUBLISHABLE_KEY ?? ""
const base = process.env.BACKEND_URL ?? "http://localhost:9000"

/** JSON of the backend, checked against its schema. Throws a `BackendError`; use `answerOf` where the page should show it. */
export async function callBackend<Schema extends z.ZodType>(
  path: string,
  call: BackendCall<Schema>,
): Promise<z.infer<Schema>> {
  const response = await rawBackend(path, call)
  if (!response.ok) throw new BackendError(response.status, await faultOf(response))
  const body: unknown = await response.json().catch(unread)
  const parsed = call.schema.safeParse(body)
  if (!parsed.success) throw new BackendError(502, UNREADABLE)
  return parsed.data
}

/** The same, for loaders: a fault becomes the page's error state. */
export async function loadBackend<Schema extends z.ZodType>(
  path: string,
  call: BackendCall<Schema>,
): Promise<z.infer<Schema>> {
  try {
    return await callBackend(path, call)
  } catch (error) {
    if (error instanceof BackendError) throw data(error.fault, { status: error.status })
    throw error
  }
}

/** The answer as it came, for files that are passed through. A backend that cannot be reached is a 503. */
export async function rawBackend(
  path: string,
  call: Omit<BackendCall<z.ZodType>, "schema">,
): Promise<Response> {
  const url = new URL(path, base)
  for (const [name, value] of Object.entries(call.query ?? {}))
    if (value !== undefined && value !== "") url.searchParams.set(name, String(value))
  const headers: Record<string, string> = { accept: "application/json" }
  if (path.startsWith("/store/")) headers["x-publishable-api-key"] = publishableKey
  if (call.token) headers.authorization = `Bearer ${call.token}`
  const address = call.visitor?.headers.get("x-forwarded-for")
  if (address) headers["x-forwarded-for"] = address
  if (call.held) headers["if-none-match"] = call.held
  const upload = call.body instanceof FormData
  if (call.body !== undefined && !upload) headers["content-type"] = "application/json"
  const method = call.method ?? "GET"
  const patience = path.startsWith("/office/") ? LONGEST_MS : patienceFor(method)
  // What nobody waits for any more is not sent: it might be done and told as not done.
  if (patience === 0) throw new BackendError(503, DOWN)
  const late = new AbortController()
  const timer = setTimeout(() => late.abort(), patience)
  const signals = [late.signal, AbortSignal.timeout(LONGEST_MS), ...(call.signal ? [call.signal] : [])]
  try {
    return await fetch(url, {
      method,
      headers,
      signal: AbortSignal.any(signals),
      ...(call.body === undefined
        ? {}
        : { body: upload ? (call.body as FormData) : JSON.stringify(call.body) }),
    })
  } catch {
    throw new BackendError(503, DOWN)
  } finally {
    clearTimeout(timer)
  }
}

/** An answer that broke off is none; one that is no JSON cannot be read. */
function unread(error: unknown): never {
  throw error instanceof SyntaxError ? new BackendError(502, UNREADABLE) : new BackendError(503, DOWN)
}

async function faultOf(response: Response): Promise<BackendFault> {
  const body: unknown = await response.json().catch(() => null)
  if (isFault(body)) return body
  return response.status >= 500 ? DOWN : { ...UNREADABLE, code: String(response.status) }
}

function isFault(body: unknown): body is BackendFault {
  return typeof body === "object" && body !== null && "message_vi" in body && "message_en" in body
}

const DOWN: BackendFault = {
  code: "backend_down",
  message_vi:
    "Máy chủ đang không trả lời. Giỏ hàng và tài khoản của bạn vẫn được giữ, vui lòng thử lại sau ít phút.",
  message_en:
    "The server is not answering. Your cart and account are kept; please try again in a few minutes.",
}
const UNREADABLE: BackendFault = {
  code: "unreadable_answer",
  message_vi: "Máy chủ trả lời không đúng dạng. Vui lòng thử lại; nếu vẫn lỗi, hãy gọi cho chúng tôi.",
  message_en: "The server sent an answer we could not read. Please try again, or call us if it goes on.",
}
