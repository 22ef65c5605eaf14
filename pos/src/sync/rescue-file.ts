import { err, ok, type Result } from "@ocop/shared/result"
import { z } from "zod"
import { batchOf } from "../core/batch"
import type { OutboxRow, PairedDevice, StoredRescue } from "../storage/rows"
import { signBody } from "./keys"

/** OWASP's floor for PBKDF2-HMAC-SHA-256. */
const ITERATIONS = 600_000
const SHORTEST_PASSWORD = 8

const Sealed = z.object({
  kind: z.literal("ocop-till-rescue"),
  version: z.literal(1),
  salt: z.base64(),
  iv: z.base64(),
  data: z.base64(),
})

const Contents = z.object({
  id: z.string(),
  device_name: z.string(),
  sales_point: z.string(),
  token: z.string(),
  batches: z.array(z.object({ body: z.string(), signature: z.string(), commands: z.number() })),
})

/**
 * Everything unsent, in batches signed as they would be posted, sealed by a password. The file carries the till's token,
 * so without the password it is nothing.
 */
export async function makeRescueFile(
  id: string,
  device: PairedDevice,
  rows: readonly OutboxRow[],
  password: string,
): Promise<Result<string>> {
  if (password.length < SHORTEST_PASSWORD) return err({ code: "password_too_short" })
  const contents: z.infer<typeof Contents> = {
    id,
    device_name: device.device_name,
    sales_point: device.sales_point.name,
    token: device.token,
    batches: await signedBatches(device, rows),
  }
  const salt = crypto.getRandomValues(new Uint8Array(16))
  const iv = crypto.getRandomValues(new Uint8Array(12))
  const plain = new TextEncoder().encode(JSON.stringify(contents))
  const data = await crypto.subtle.encrypt({ name: "AES-GCM", iv }, await keyOf(password, salt), plain)
  const sealed = { salt: toBase64(salt), iv: toBase64(iv), data: toBase64(new Uint8Array(data)) }
  return ok(JSON.stringify({ kind: "ocop-till-rescue", version: 1, ...sealed }))
}

/** Errors: `no_rescue_file`, `wrong_password` (or a damaged file: a seal cannot tell them apart). */
export async function openRescueFile(
  text: string,
  password: string,
  taken_in_at: number,
): Promise<Result<StoredRescue>> {
  const sealed = Sealed.safeParse(parsed(text))
  if (!sealed.success) return err({ code: "no_rescue_file" })
  const { salt, iv, data } = sealed.data
  try {
    const key = await keyOf(password, fromBase64(salt))
    const plain = await crypto.subtle.decrypt({ name: "AES-GCM", iv: fromBase64(iv) }, key, fromBase64(data))
    const contents = Contents.parse(JSON.parse(new TextDecoder().decode(plain)))
    return ok({ ...contents, taken_in_at })
  } catch {
    return err({ code: "wrong_password" })
  }
}

async function signedBatches(device: PairedDevice, rows: readonly OutboxRow[]) {
  const queue = rows.map(({ device_seq, command }) => {
    const text = JSON.stringify(command)
    return { device_seq, text, bytes: new TextEncoder().encode(text).length }
  })
  const batches = []
  for (let left = queue; left.length > 0;) {
    const batch = batchOf(left)
    left = left.slice(batch.length)
    const body = `{"commands":[${batch.map(({ text }) => text).join(",")}]}`
    batches.push({ body, signature: await signBody(device.private_key, body), commands: batch.length })
  }
  return batches
}

async function keyOf(password: string, salt: Uint8Array<ArrayBuffer>): Promise<CryptoKey> {
  const raw = new TextEncoder().encode(password)
  const base = await crypto.subtle.importKey("raw", raw, "PBKDF2", false, ["deriveKey"])
  return crypto.subtle.deriveKey(
    { name: "PBKDF2", hash: "SHA-256", salt, iterations: ITERATIONS },
    base,
    { name: "AES-GCM", length: 256 },
    false,
    ["encrypt", "decrypt"],
  )
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

function toBase64(bytes: Uint8Array): string {
  let binary = ""
  for (const byte of bytes) binary += String.fromCharCode(byte)
  return btoa(binary)
}

function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0))
}
