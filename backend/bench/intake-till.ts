import assert from "node:assert/strict"
import { createHash, generateKeyPairSync, randomBytes, sign } from "node:crypto"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { fingerprint, type BatchAnswer, type Command } from "@ocop/shared/command"
import { uuidv7 } from "@ocop/shared/id"
import { certificateOf, GOODS, pointId, priceOf, variantId } from "./intake-province"

export const BATCH = 100
const LINES = 3

/** A batch as it goes over the wire: written and signed before the clock runs. */
export interface Batch {
  body: string
  headers: Record<string, string>
}

/** A paired till of the n-th sales point, with its shift open. */
export class BenchTill {
  readonly #n: number
  readonly #token = randomBytes(32).toString("base64url")
  readonly #keys = generateKeyPairSync("ec", { namedCurve: "P-256" })
  readonly #shift_id = uuidv7(Date.now(), randomBytes(10))
  #seq = 0
  #previous: string | null = null

  constructor(n: number) {
    this.#n = n
  }

  async pair(db: Knex): Promise<void> {
    await db("device").insert({
      ...{
        id: `d${this.#n}`,
        code: "A",
        name: "Máy",
        sales_point_id: pointId(this.#n),
        paired_at: new Date(),
      },
      token_hash: createHash("sha256").update(this.#token).digest("hex"),
      public_key: JSON.stringify(this.#keys.publicKey.export({ format: "jwk" })),
    })
  }

  openShift(): Batch {
    const payload = { ...this.#where(), opening_float: 0 }
    return this.#signed([this.#next("shift.open", payload)])
  }

  batch(): Batch {
    return this.#signed(Array.from({ length: BATCH }, () => this.#next("sale.record", this.#sale())))
  }

  #where() {
    return {
      shift_id: this.#shift_id,
      staff_id: `staff${this.#n}`,
      fair_id: "fair",
      booth_id: `booth${this.#n}`,
    }
  }

  #sale(): Record<string, unknown> {
    const lines = Array.from({ length: LINES }, (_, index) => {
      const n = ((this.#seq * 7 + index * 131) % GOODS) + 1
      return {
        ...{
          line_no: index + 1,
          variant_id: variantId(n),
          quantity_milli: 1000,
          unit_price: priceOf(n),
          discount: 0,
        },
        ...{ total: priceOf(n), lot: null, trace_code: null, expires_on: null },
        certificate: { ...certificateOf(n), as_of: "2026-11-22" },
      }
    })
    const total = lines.reduce((sum, line) => sum + line.total, 0)
    return {
      receipt_no: `P${this.#n}-A-${this.#seq}`,
      ...this.#where(),
      catalogue_version: "bench",
      lines,
      payments: [{ tender: "cash", amount: total, received: total, change: 0 }],
      cash_rounding: 0,
      total,
    }
  }

  #next(type: string, payload: Record<string, unknown>): Command {
    this.#seq += 1
    const now = Date.now()
    const occurred_at = new Date(now).toISOString()
    const command = {
      type,
      version: 1,
      device_seq: this.#seq,
      previous: this.#previous,
      occurred_at,
      payload,
    }
    this.#previous = fingerprint(command)
    return { id: uuidv7(now, randomBytes(10)), ...command }
  }

  #signed(commands: Command[]): Batch {
    const body = JSON.stringify({ commands })
    const key = { key: this.#keys.privateKey, dsaEncoding: "ieee-p1363" as const }
    const signature = sign("sha256", Buffer.from(body), key).toString("base64url")
    const headers = {
      "content-type": "application/json",
      authorization: `Bearer ${this.#token}`,
      "x-signature": signature,
    }
    return { body, headers }
  }
}

/** Posts a batch and holds the server to its answer: every command `expected`, nothing flagged. */
export async function post(
  url: string,
  { body, headers }: Batch,
  expected: "applied" | "duplicate",
): Promise<void> {
  const response = await fetch(`${url}/pos/commands`, { method: "POST", body, headers })
  const text = await response.text()
  assert.equal(response.status, 200, text)
  const { outcomes } = JSON.parse(text) as BatchAnswer
  const odd = outcomes.find(({ status, flags }) => status !== expected || flags !== undefined)
  assert.equal(odd, undefined, `not ${expected}`)
}
