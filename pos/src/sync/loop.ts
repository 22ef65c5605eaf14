import { isPullDue, PULL_EVERY_MS } from "../core/pull-due"
import { retryDelay } from "../core/retry"
import type { CatalogueStore } from "../storage/catalogue"
import type { Outbox } from "../storage/outbox"
import type { ReportStore } from "../storage/reports"
import type { RescueStore } from "../storage/rescues"
import type { PairedDevice } from "../storage/rows"
import type { Backend } from "./backend"
import { pull } from "./pull"
import { push } from "./push"
import { fileReport } from "./report"
import { sendRescues } from "./send-rescues"

/** What the till knows of its line to the server. `unheard` until the first attempt has ended. */
export interface Link {
  state: "unheard" | "heard" | "offline" | "server" | "unauthorized"
  sending: boolean
  code: string | null
  last_heard_at: number | null
  clock_offset_ms: number | null
}

export interface LoopParts {
  backend: Backend
  outbox: Outbox
  catalogues: CatalogueStore
  reports: ReportStore
  rescues: RescueStore
  device: () => PairedDevice | null
  now: () => number
  random: () => number
  id: () => string
  onLink: (change: Partial<Link>) => void
  onCatalogue: () => void
}

/** How a round ended, and whether the server said anything in it: a round that asks nothing hears nothing. */
interface Round {
  end: "ok" | "offline" | "server" | "unauthorized"
  heard: boolean
  code?: string | undefined
  retry_after_ms?: number | undefined
}

/** Sends and fetches, one round at a time: at once when something is queued, when the network returns, and every so often. */
export class SyncLoop {
  readonly #parts: LoopParts
  #running: Promise<void> | null = null
  #again = false
  #on = false
  #failures = 0
  #pulled_at = 0
  #timer: ReturnType<typeof setTimeout> | undefined
  #clock_offset_ms: number | null = null

  constructor(parts: LoopParts) {
    this.#parts = parts
  }

  start(): void {
    this.#on = true
    addEventListener("online", this.#wake)
    addEventListener("offline", this.#wake)
    document.addEventListener("visibilitychange", this.#wake)
    this.kick()
  }

  async stop(): Promise<void> {
    this.#on = false
    clearTimeout(this.#timer)
    removeEventListener("online", this.#wake)
    removeEventListener("offline", this.#wake)
    document.removeEventListener("visibilitychange", this.#wake)
    await this.#running
  }

  /** A round now; another after it if one is under way. `fresh` asks for the goods whatever their age. */
  kick(fresh = false): void {
    if (fresh) this.#pulled_at = 0
    if (!this.#on) return
    if (this.#running) {
      this.#again = true
      return
    }
    clearTimeout(this.#timer)
    this.#running = this.#round().finally(() => {
      this.#running = null
      if (this.#again) {
        this.#again = false
        this.kick()
      }
    })
  }

  /** Something was queued. While the server cannot be reached, its turn comes with the next attempt. */
  nudge(): void {
    if (this.#failures === 0) this.kick()
  }

  readonly #wake = (): void => {
    if (document.visibilityState === "visible") this.kick()
  }

  async #round(): Promise<void> {
    const device = this.#parts.device()
    if (!device) return
    this.#parts.onLink({ sending: true })
    const { end, heard, code, retry_after_ms } = await this.#exchange(device)
    const { now, onLink, random } = this.#parts
    this.#failures = end === "ok" ? 0 : this.#failures + 1
    onLink({
      state: end === "ok" ? "heard" : end,
      sending: false,
      code: code ?? null,
      clock_offset_ms: this.#clock_offset_ms,
      ...(heard && { last_heard_at: now() }),
    })
    if (!this.#on) return
    const delay =
      end === "ok" ? PULL_EVERY_MS : retryDelay({ failures: this.#failures, retry_after_ms }, random())
    this.#timer = setTimeout(() => this.kick(), delay)
  }

  async #exchange(device: PairedDevice): Promise<Round> {
    const { backend, catalogues, now, onCatalogue } = this.#parts
    const sent = await this.#drain(device)
    if (sent.end !== "drained") return { ...sent, end: sent.end }
    let heard = sent.heard
    const since_pull_ms = now() - this.#pulled_at
    if (isPullDue({ since_pull_ms, failures: this.#failures, is_online: navigator.onLine })) {
      const pulled = await pull(backend, catalogues, device, now)
      if (pulled.end !== "replaced" && pulled.end !== "unchanged")
        return { ...pulled, end: pulled.end, heard }
      heard = true
      this.#pulled_at = now()
      onCatalogue()
    }
    const rescued = await sendRescues(backend, this.#parts.rescues, device.backend_url, now)
    if (rescued !== "done") return { end: rescued, heard }
    if (await this.#report()) {
      const reported = await this.#drain(device)
      heard ||= reported.heard
      if (reported.end !== "drained") return { ...reported, end: reported.end, heard }
    }
    return { end: "ok", heard }
  }

  async #drain(device: PairedDevice) {
    const { backend, outbox, now } = this.#parts
    const sent = await push({ backend, outbox, device, now, may_go_on: () => this.#on })
    if (sent.clock_offset_ms !== null) this.#clock_offset_ms = sent.clock_offset_ms
    return sent
  }

  async #report(): Promise<boolean> {
    const { outbox, reports, catalogues, now, id } = this.#parts
    return fileReport({
      outbox,
      reports,
      catalogues,
      now: now(),
      id,
      clock_offset_ms: this.#clock_offset_ms ?? 0,
    })
  }
}
