import assert from "node:assert/strict"
import { generateKeyPairSync, randomBytes, sign, type JsonWebKey, type KeyObject } from "node:crypto"
import { fingerprint, type BatchAnswer, type Command, type Outcome } from "@ocop/shared/command"
import { uuidv7 } from "@ocop/shared/id"
import { CERTIFICATES, CLERK, HONEY, PRICES } from "./market"

export interface Pairing {
  device_token: string
  device: { id: string; code: string; name: string }
  sales_point: { id: string; code: string }
}

export interface Sold {
  variant_id: string
  pieces: number
}

/** A till as the server meets it: a key of its own, a sequence without gaps, a chain, and batches signed as they are sent. */
export class Till {
  readonly #private: KeyObject
  readonly public_key: JsonWebKey
  seq = 0
  receipts = 0
  previous: string | null = null
  shift_id = uuidv7(Date.now(), randomBytes(10))
  staff_id = CLERK
  pairing: Pairing | undefined

  constructor(readonly url: () => string) {
    const pair = generateKeyPairSync("ec", { namedCurve: "P-256" })
    this.#private = pair.privateKey
    this.public_key = pair.publicKey.export({ format: "jwk" })
  }

  get id(): string {
    return this.pairing?.device.id ?? ""
  }

  async pair(code: string): Promise<Response> {
    const body = JSON.stringify({ code, device_name: "Máy quầy", public_key: this.public_key })
    const response = await fetch(`${this.url()}/pos/pairing`, { method: "POST", body, headers: JSON_BODY })
    if (response.ok) this.pairing = (await response.clone().json()) as Pairing
    return response
  }

  catalogue(headers: Record<string, string> = {}): Promise<Response> {
    return fetch(`${this.url()}/pos/catalogue`, { headers: { ...this.#bearer(), ...headers } })
  }

  /** The next command of the sequence. */
  next(type: string, payload: Record<string, unknown>, over: Partial<Command> = {}): Command {
    this.seq += 1
    const command = {
      id: uuidv7(Date.now(), randomBytes(10)),
      type,
      version: 1,
      device_seq: this.seq,
      previous: this.previous,
      occurred_at: new Date(Date.now()).toISOString(),
      payload,
      ...over,
    }
    this.previous = fingerprint(command)
    return command
  }

  openShift(): Command {
    const { shift_id, staff_id } = this
    return this.next("shift.open", {
      shift_id,
      staff_id,
      fair_id: null,
      booth_id: null,
      opening_float: 500_000,
    })
  }

  sale(sold: Sold[] = [{ variant_id: HONEY, pieces: 1 }], over: Partial<Command> = {}): Command {
    return this.next("sale.record", this.salePayload(sold), over)
  }

  salePayload(sold: Sold[] = [{ variant_id: HONEY, pieces: 1 }]): Record<string, unknown> {
    this.receipts += 1
    const lines = sold.map(({ variant_id, pieces }, index) => saleLine(variant_id, pieces, index + 1))
    const total = lines.reduce((sum, line) => sum + line.total, 0)
    return {
      receipt_no: `${this.pairing?.sales_point.code}-${this.pairing?.device.code}-${this.receipts}`,
      ...{ shift_id: this.shift_id, staff_id: this.staff_id, fair_id: null, booth_id: null },
      ...{ catalogue_version: "2026-11-22.test", lines, payments: [{ tender: "cash", amount: total }] },
      ...{ cash_rounding: 0, total },
    }
  }

  send(commands: readonly unknown[], headers: Record<string, string> = {}): Promise<Response> {
    return this.post(JSON.stringify({ commands }), headers)
  }

  post(body: string, headers: Record<string, string> = {}): Promise<Response> {
    return fetch(`${this.url()}/pos/commands`, {
      method: "POST",
      body,
      headers: { ...this.headersFor(body), ...headers },
    })
  }

  headersFor(body: string | Buffer): Record<string, string> {
    return { ...JSON_BODY, ...this.#bearer(), "x-signature": this.sign(body) }
  }

  sign(body: string | Buffer): string {
    const key = { key: this.#private, dsaEncoding: "ieee-p1363" as const }
    return sign("sha256", Buffer.from(body), key).toString("base64url")
  }

  async outcomes(commands: readonly unknown[]): Promise<Outcome[]> {
    const response = await this.send(commands)
    if (response.status !== 200) assert.fail(`${response.status} ${await response.text()}`)
    return ((await response.json()) as BatchAnswer).outcomes
  }

  #bearer(): Record<string, string> {
    return { authorization: `Bearer ${this.pairing?.device_token}` }
  }
}

const JSON_BODY = { "content-type": "application/json" }

export function saleLine(variant_id: string, pieces: number, line_no: number) {
  const unit_price = PRICES[variant_id] ?? 1000
  const certificate = CERTIFICATES[variant_id]
  const known = certificate
    ? {
        id: certificate.id,
        state: certificate.state,
        stars: certificate.state === "valid" ? certificate.stars : null,
      }
    : { id: null, state: "none", stars: null }
  return {
    ...{
      line_no,
      variant_id,
      quantity_milli: pieces * 1000,
      unit_price,
      discount: 0,
      total: unit_price * pieces,
    },
    ...{ lot: null, trace_code: null, expires_on: null, certificate: { ...known, as_of: "2026-11-22" } },
  }
}
