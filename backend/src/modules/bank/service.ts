import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { DueReason } from "@ocop/shared/payment"
import { transferCodesIn } from "@ocop/shared/transfer-code"
import { cartCode } from "./cart-code"
import type { Transfer } from "./transfer"

/** What a shopper is asked to transfer, and where to. */
export interface TransferRequest {
  cart_id: string
  code: string
  amount: number
  bin: string
  account: string
  holder: string
  expires_at: string
}

export interface MoneyDue {
  /** How it came. */
  way: "bank" | "stripe" | "cash"
  /** What makes it this money and no other; a second time is no second due. */
  source: string
  cart_id: string | null
  amount: number
  reason: DueReason
}

/** The sales point whose account the online shop takes money at. */
const ONLINE_CODE = "ONLINE"
const OPEN_FOR_MS = 24 * 60 * 60 * 1000

/** Facts about money outside the shop: asked for, come in, to give back, given back. Its tables refuse UPDATE and DELETE. */
export class BankModuleService {
  readonly #db: Knex

  constructor(dependencies: { [ContainerRegistrationKeys.PG_CONNECTION]: Knex }) {
    this.#db = dependencies[ContainerRegistrationKeys.PG_CONNECTION]
  }

  /** Null where the session is no cart's, or the online sales point has no account. */
  async ask(session_id: string, amount: number, now: number): Promise<TransferRequest | null> {
    const [place] = await this.#rows<Omit<TransferRequest, "code" | "amount" | "expires_at">>(PLACE, {
      session_id,
      online: ONLINE_CODE,
    })
    if (!place) return null
    const request = { ...place, code: cartCode(place.cart_id), amount }
    const expires_at = new Date(now + OPEN_FOR_MS).toISOString()
    await this.#db("bank_request").insert({
      ...{ ...request, session_id, expires_at },
      issued_at: new Date(now).toISOString(),
    })
    return { ...request, expires_at }
  }

  /** Money of a cart that came in time and is neither captured nor said to go back. */
  async unspent(cart_id: string, until: string): Promise<number> {
    const [found] = await this.#rows<{ unspent: string }>(UNSPENT, { cart_id, until })
    return Number(found?.unspent ?? 0)
  }

  /** Keeps a transfer once and says whose it is. What nobody can be found for, or went to another account, is to go back. */
  async keep(transfer: Transfer, now: number): Promise<{ is_new: boolean; cart_id: string | null }> {
    return this.#db.transaction(async (trx) => {
      const codes = transferCodesIn(transfer.content)
      const asked = await trx<{ cart_id: string; account: string }>("bank_request")
        .whereIn("code", codes)
        .orderBy("id", "desc")
        .select("cart_id", "account")
      const carts = new Set(asked.map(({ cart_id }) => cart_id))
      const is_ours = asked.some(({ account }) => account.toUpperCase() === transfer.account.toUpperCase())
      const cart_id = carts.size === 1 && is_ours ? ([...carts][0] ?? null) : null
      const { notice, ...known } = transfer
      const received_at = new Date(now).toISOString()
      const kept = await trx("bank_transfer")
        .insert({ ...known, cart_id, notice: JSON.stringify(notice), received_at })
        .onConflict(["provider", "external_id"])
        .ignore()
        .returning<{ id: string }[]>("id")
      const [row] = kept
      if (row && cart_id === null && !(await isTillMoney(trx, transfer.account, codes.length))) {
        const reason = carts.size === 1 ? "other_account" : "unknown_code"
        const due = {
          way: "bank",
          source: `transfer:${row.id}`,
          cart_id: null,
          amount: transfer.amount,
          reason,
        }
        await owe(trx, due as MoneyDue, now)
      }
      return { is_new: row !== undefined, cart_id }
    })
  }

  /** Says that money has to go back, once. */
  async owe(due: MoneyDue, now: number): Promise<void> {
    await owe(this.#db, due, now)
  }

  /** Whether an order has taken the money of this payment session. */
  async hasTaken(session_id: string): Promise<boolean> {
    return (await this.#rows(TAKEN, { session_id })).length > 0
  }

  async owes(source: string): Promise<boolean> {
    return (await this.#db("money_due").where({ source }).select("id")).length > 0
  }

  /** False where it was given back before, or was never due. */
  async giveBack(
    due_id: string,
    reference: string,
    returned_by: string | null,
    now: number,
  ): Promise<boolean> {
    const given = await this.#rows<{ due_id: string }>(GIVE_BACK, {
      ...{ due_id, reference, returned_by, returned_at: new Date(now).toISOString() },
    })
    return given.length > 0
  }

  /** The machine's own return, which needs no office. */
  async noteReturn(source: string, reference: string, now: number): Promise<void> {
    const due = await this.#db<{ id: string }>("money_due").where({ source }).select("id")
    for (const { id } of due) await this.giveBack(id, reference, null, now)
  }

  async #rows<Row>(sql: string, bindings: Record<string, string | number | null>): Promise<Row[]> {
    return (await this.#db.raw<{ rows: Row[] }>(sql, bindings)).rows
  }
}

/** Tills take transfers too, to the accounts of their sales points and without a code of ours. */
async function isTillMoney(db: Knex, account: string, codes: number): Promise<boolean> {
  if (codes > 0) return false
  const points = await db<{ code: string }>("sales_point")
    .whereRaw("upper(bank_account) = ?", [account.toUpperCase()])
    .whereNull("deleted_at")
    .select("code")
  return points.length > 0 && points.every(({ code }) => code !== ONLINE_CODE)
}

async function owe(db: Knex, due: MoneyDue, now: number): Promise<void> {
  await db("money_due")
    .insert({ ...due, created_at: new Date(now).toISOString() })
    .onConflict("source")
    .ignore()
}

const PLACE = `
  select held.cart_id, point.bank_bin as bin, point.bank_account as account, coalesce(point.bank_holder, '') as holder
  from payment_session session
  join cart_payment_collection held on held.payment_collection_id = session.payment_collection_id
    and held.deleted_at is null
  join sales_point point on point.code = :online and point.deleted_at is null
  where session.id = :session_id and point.bank_bin is not null and point.bank_account is not null`

const UNSPENT = `select transfers_unspent(:cart_id, cast(:until as timestamptz)) as unspent`

const TAKEN = `
  select 1 from payment join capture on capture.payment_id = payment.id and capture.deleted_at is null
  where payment.payment_session_id = :session_id and payment.deleted_at is null limit 1`

const GIVE_BACK = `
  insert into money_return (due_id, reference, returned_by, returned_at)
  select due.id, :reference, :returned_by, cast(:returned_at as timestamptz) from money_due due where due.id = :due_id
  on conflict (due_id) do nothing returning due_id`
