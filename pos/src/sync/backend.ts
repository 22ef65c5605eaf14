import { BlockList } from "@ocop/shared/block-list"
import { Catalogue } from "@ocop/shared/catalogue"
import { BatchAnswer } from "@ocop/shared/command"
import { z } from "zod"
import type { PairedDevice } from "../storage/rows"
import { request, type Answer } from "./transport"

const Pairing = z.object({
  device_token: z.string(),
  device: z.object({ id: z.string(), code: z.string(), name: z.string() }),
  sales_point: z.object({ id: z.string(), code: z.string(), name: z.string() }),
})
type Pairing = z.infer<typeof Pairing>

const Config = z.object({ backend_url: z.url() })

/** The till's doors on the server. */
export class Backend {
  readonly #now: () => number

  constructor(now: () => number) {
    this.#now = now
  }

  /** Where this till's server is, as the host that serves the till says. */
  async config(): Promise<Answer<{ backend_url: string }>> {
    return request({ url: "/config.json", schema: Config, timeout_ms: 5_000 }, this.#now)
  }

  async pair(
    backend_url: string,
    body: { code: string; device_name: string; public_key: JsonWebKey },
  ): Promise<Answer<Pairing>> {
    return request(
      { url: `${backend_url}/pos/pairing`, method: "POST", schema: Pairing, body: JSON.stringify(body) },
      this.#now,
    )
  }

  async catalogue(device: PairedDevice, etag: string | null): Promise<Answer<Catalogue>> {
    const headers = { ...bearer(device.token), ...(etag !== null && { "if-none-match": etag }) }
    return request(
      { url: `${device.backend_url}/pos/catalogue`, schema: Catalogue, headers, timeout_ms: 60_000 },
      this.#now,
    )
  }

  async blocks(device: PairedDevice, etag: string | null): Promise<Answer<BlockList>> {
    const headers = { ...bearer(device.token), ...(etag !== null && { "if-none-match": etag }) }
    return request(
      { url: `${device.backend_url}/pos/blocks`, schema: BlockList, headers, timeout_ms: 6_000 },
      this.#now,
    )
  }

  /** Posts a signed body as it is: the signature is over these very bytes. */
  async commands(
    to: { backend_url: string; token: string },
    signed: { body: string; signature: string },
  ): Promise<Answer<BatchAnswer>> {
    const headers = { ...bearer(to.token), "x-signature": signed.signature }
    return request(
      {
        url: `${to.backend_url}/pos/commands`,
        method: "POST",
        schema: BatchAnswer,
        body: signed.body,
        headers,
      },
      this.#now,
    )
  }
}

function bearer(token: string): Record<string, string> {
  return { authorization: `Bearer ${token}` }
}
