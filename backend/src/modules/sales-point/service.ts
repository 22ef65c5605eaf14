import type { JsonWebKey } from "node:crypto"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { ContainerRegistrationKeys, generateEntityId, MedusaService } from "@medusajs/framework/utils"
import { nextDeviceCode } from "./device-code"
import { Notice, NoticeReceipt } from "./models/notice"
import { Device, SalesPoint, StaffMember } from "./models/sales-point"
import { type NewNotice, writeNotice } from "./new-notice"
import { newDeviceToken, newPairingCode, normalPairingCode, secretHash } from "./secret"

export interface PairingOffer {
  device_id: string
  pairing_code: string
  expires_at: string
}

export type Pairing =
  | {
      state: "paired"
      device_token: string
      device: { id: string; code: string; name: string }
      sales_point_id: string
    }
  | { state: "unknown" | "used" | "expired" | "revoked" }

const PAIRING_MINUTES = 10
const HEARD_AGAIN_MS = 20_000

export class SalesPointModuleService extends MedusaService({
  SalesPoint,
  Device,
  StaffMember,
  Notice,
  NoticeReceipt,
}) {
  readonly #knex: Knex
  readonly #heard = new Map<string, number>()

  constructor(dependencies: { [ContainerRegistrationKeys.PG_CONNECTION]: Knex }) {
    super(dependencies)
    this.#knex = dependencies[ContainerRegistrationKeys.PG_CONNECTION]
  }

  /** Offers to pair a new device; null where there is no such sales point. Offers nobody took in time are forgotten. */
  async offerPairing(sales_point_id: string, name: string): Promise<PairingOffer | null> {
    const pairing_code = newPairingCode()
    const id = generateEntityId(undefined, "dev")
    return this.#knex.transaction(async (trx) => {
      const point = await trx("sales_point")
        .where({ id: sales_point_id, deleted_at: null })
        .forUpdate()
        .first<{ id: string } | undefined>("id")
      if (!point) return null
      await trx("device")
        .where({ sales_point_id, paired_at: null })
        .where("pairing_expires_at", "<", trx.fn.now())
        .delete()
      const last = await trx("device")
        .where({ sales_point_id })
        .orderByRaw("length(code) desc, code desc")
        .first<{ code: string } | undefined>("code")
      const [made] = await trx("device")
        .insert({
          id,
          code: nextDeviceCode(last?.code ?? null),
          name,
          sales_point_id,
          pairing_code_hash: secretHash(normalPairingCode(pairing_code)),
          pairing_expires_at: trx.raw(`now() + make_interval(mins => ?)`, [PAIRING_MINUTES]),
        })
        .returning<{ pairing_expires_at: Date }[]>("pairing_expires_at")
      return { device_id: id, pairing_code, expires_at: made?.pairing_expires_at.toISOString() ?? "" }
    })
  }

  /** Takes an offer up, once: the first to come wins. */
  async pair(code: string, device_name: string, public_key: JsonWebKey): Promise<Pairing> {
    const device_token = newDeviceToken()
    const hash = secretHash(normalPairingCode(code))
    const { kty, crv, x, y } = public_key
    const [device] = await this.#knex("device")
      .where({ pairing_code_hash: hash, paired_at: null, revoked_at: null, deleted_at: null })
      .where("pairing_expires_at", ">", this.#knex.fn.now())
      .update({
        name: device_name,
        public_key: JSON.stringify({ kty, crv, x, y }),
        token_hash: secretHash(device_token),
        paired_at: this.#knex.fn.now(),
        updated_at: this.#knex.fn.now(),
      })
      .returning<{ id: string; code: string; name: string; sales_point_id: string }[]>([
        "id",
        "code",
        "name",
        "sales_point_id",
      ])
    if (!device) return { state: await this.#whyNot(hash) }
    const { sales_point_id, ...rest } = device
    return { state: "paired", device_token, device: rest, sales_point_id }
  }

  async #whyNot(hash: string): Promise<"unknown" | "used" | "expired" | "revoked"> {
    const device = await this.#knex("device")
      .where({ pairing_code_hash: hash, deleted_at: null })
      .first<{ paired_at: Date | null; revoked_at: Date | null } | undefined>("paired_at", "revoked_at")
    if (!device) return "unknown"
    if (device.revoked_at) return "revoked"
    return device.paired_at ? "used" : "expired"
  }

  /** Remembers that a device was heard, at most once in a while. */
  async hear(id: string, now: number): Promise<void> {
    const last = this.#heard.get(id) ?? 0
    if (now - last < HEARD_AGAIN_MS) return
    this.#heard.set(id, now)
    await this.#knex("device")
      .where({ id, deleted_at: null })
      .update({ last_seen_at: new Date(now) })
  }

  /** False where there is no such device. Revoking twice changes nothing. */
  async revokeDevice(id: string): Promise<boolean> {
    const found = await this.#knex("device")
      .where({ id, deleted_at: null })
      .update({ revoked_at: this.#knex.raw("coalesce(revoked_at, now())"), updated_at: this.#knex.fn.now() })
    return found > 0
  }

  /** Tells sales points something of goods they have. */
  async sendNotice(notice: NewNotice): Promise<string> {
    return this.#knex.transaction((trx) => writeNotice(trx, notice))
  }

  /** What it was about did not come to pass after all. */
  async takeBackNotice(id: string): Promise<void> {
    await this.#knex.transaction(async (trx) => {
      await trx("notice_receipt").where({ notice_id: id }).delete()
      await trx("notice").where({ id }).delete()
    })
  }

  /** Remembers when these notices were first before somebody at these sales points; null stands for all they went to. */
  async seeNotices(notice_ids: readonly string[], sales_point_ids: readonly string[] | null): Promise<void> {
    if (notice_ids.length === 0) return
    const unseen = this.#knex("notice_receipt")
      .whereIn("notice_id", [...notice_ids])
      .where({ seen_at: null, deleted_at: null })
    if (sales_point_ids) void unseen.whereIn("sales_point_id", [...sales_point_ids])
    await unseen.update({ seen_at: this.#knex.fn.now(), updated_at: this.#knex.fn.now() })
  }

  /** False where the notice did not go to this sales point. A second acknowledgement changes nothing. */
  async acknowledgeNotice(
    notice_id: string,
    sales_point_ids: readonly string[] | null,
    by: { acknowledged_by: string; answer: string | null },
  ): Promise<boolean> {
    const mine = this.#knex("notice_receipt").where({ notice_id, deleted_at: null })
    if (sales_point_ids) void mine.whereIn("sales_point_id", sales_point_ids)
    const found = await mine.update({
      seen_at: this.#knex.raw("coalesce(seen_at, now())"),
      acknowledged_at: this.#knex.raw("coalesce(acknowledged_at, now())"),
      acknowledged_by: this.#knex.raw("coalesce(acknowledged_by, ?)", [by.acknowledged_by]),
      answer: this.#knex.raw("coalesce(answer, ?)", [by.answer]),
      updated_at: this.#knex.fn.now(),
    })
    return found > 0
  }
}
