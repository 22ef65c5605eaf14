import type { SaleDetail, SaleSummary } from "@ocop/shared/report"
import { type Demo, readDemo } from "../../tools/demo.ts"

/** What the office's own doors say, asked by an administrator or an officer. */
export class Office {
  readonly #backend: string
  readonly #token: string

  private constructor(backend: string, token: string) {
    this.#backend = backend
    this.#token = token
  }

  static async open(): Promise<Office> {
    return Office.#signIn((login) => login.actor === "user")
  }

  /** By the name in front of the officer's address. */
  static async openAs(name: string): Promise<Office> {
    return Office.#signIn(({ actor, email }) => actor === "officer" && email.startsWith(`${name}@`))
  }

  static async #signIn(is: (login: Demo["logins"][number]) => boolean): Promise<Office> {
    const { backend, logins } = readDemo()
    const login = logins.find(is)
    if (!login) throw new Error("the demo has no such login")
    const response = await fetch(`${backend}/auth/${login.actor}/emailpass`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ email: login.email, password: login.password }),
    })
    const { token } = (await response.json()) as { token: string }
    return new Office(backend, token)
  }

  async offerPairing(
    sales_point_id: string,
    name: string,
  ): Promise<{ device_id: string; pairing_code: string }> {
    return this.ask(`/office/sales-points/${sales_point_id}/devices`, { name })
  }

  async revoke(device_id: string): Promise<void> {
    await this.ask(`/office/devices/${device_id}/revoke`, { reason: "Mất máy" })
  }

  async device(device_id: string): Promise<DeviceState> {
    return this.ask(`/office/devices/${device_id}`)
  }

  /** The day's sales of a sales point, all pages. */
  async sales(sales_point_id: string, day: string): Promise<SaleSummary[]> {
    const found: SaleSummary[] = []
    let cursor: string | null = null
    do {
      const query = new URLSearchParams({ from: day, to: day, sales_point_id, limit: "100" })
      if (cursor !== null) query.set("cursor", cursor)
      const page: { items: SaleSummary[]; next_cursor: string | null } = await this.ask(
        `/office/sales?${query}`,
      )
      found.push(...page.items)
      cursor = page.next_cursor
    } while (cursor !== null)
    return found
  }

  async sale(id: string): Promise<SaleDetail> {
    return this.ask(`/office/sales/${id}`)
  }

  async ask<Answer>(path: string, body?: object): Promise<Answer> {
    return (await (await this.#fetch(path, body)).json()) as Answer
  }

  /** A file as the office hands it out. */
  async text(path: string): Promise<string> {
    return (await this.#fetch(path)).text()
  }

  async #fetch(path: string, body?: object): Promise<Response> {
    const response = await fetch(this.#backend + path, {
      method: body ? "POST" : "GET",
      headers: { authorization: `Bearer ${this.#token}`, "content-type": "application/json" },
      ...(body && { body: JSON.stringify(body) }),
    })
    if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`)
    return response
  }
}

interface DeviceState {
  code: string
  highest_contiguous_seq: number
  highest_seq: number
  gaps: [number, number][]
  chain: string
  rejected: number
  unsynced: number | null
}
