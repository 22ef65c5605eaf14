import { randomUUID } from "node:crypto"
import { setTimeout as sleep } from "node:timers/promises"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { ILockingProvider } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import { whileRenewed } from "./lease"

interface Held {
  ownerId?: string | null
  /** Seconds. */
  expire?: number
}

/** How long a lock outlives the process that was killed with it. */
const LEASE_S = 10
/** Longer than that, so that nobody fails because another was killed. */
const DEFAULT_WAIT_S = 15
const PAUSE_MS = 25

/**
 * Locks in Postgres for all server processes together, in the table of Medusa's own provider. That one lets two who ask in the
 * same moment both have a lock without owner, and never lets go of one whose process was killed; here one statement decides,
 * and a lock that has run out is free.
 */
export class LeaseLockService implements ILockingProvider {
  static identifier = "lease"
  readonly #db: Knex

  constructor(dependencies: { [ContainerRegistrationKeys.PG_CONNECTION]: Knex }) {
    this.#db = dependencies[ContainerRegistrationKeys.PG_CONNECTION]
  }

  /** Runs `job` while it holds the keys: by rows and not by a transaction, whose connection the job itself may lack. */
  async execute<Answer>(
    keys: string | string[],
    job: (signal?: AbortSignal) => Promise<Answer>,
    { timeout = DEFAULT_WAIT_S, expire = LEASE_S }: { timeout?: number; expire?: number } = {},
  ): Promise<Answer> {
    const held = { ownerId: randomUUID(), expire }
    // Whoever takes several takes them in one order, so that two cannot wait for each other.
    const wanted = [...new Set([keys].flat())].toSorted()
    const until = performance.now() + Math.max(1, timeout || 1) * 1000
    let taken = 0
    const isHeld = async () => {
      const expected = taken
      return (await this.#renewed(held)) >= expected
    }
    try {
      return await whileRenewed(expire * 1000, isHeld, async (signal) => {
        for (const key of wanted) {
          await this.#wait(key, held, until)
          taken += 1
        }
        return job(signal)
      })
    } finally {
      await this.#db("locking").where({ owner_id: held.ownerId }).delete()
    }
  }

  /** How many keys were still the owner's. */
  #renewed({ ownerId, expire }: Required<Held>): Promise<number> {
    const expiration = this.#db.raw("now() + make_interval(secs => ?)", [expire])
    return this.#db("locking").where({ owner_id: ownerId }).update({ expiration })
  }

  async #wait(key: string, held: Held, until: number): Promise<void> {
    for (;;) {
      try {
        await this.acquire(key, held)
        return
      } catch (error) {
        if (performance.now() >= until) throw error
      }
      await sleep(PAUSE_MS)
    }
  }

  async acquire(keys: string | string[], { ownerId = null, expire }: Held = {}): Promise<void> {
    for (const key of [keys].flat()) {
      const { rows } = await this.#db.raw<{ rows: unknown[] }>(ACQUIRE, {
        key,
        owner: ownerId,
        expire: expire ?? null,
      })
      if (rows.length === 0)
        throw new MedusaError(MedusaError.Types.CONFLICT, `Failed to acquire lock for key "${key}"`)
    }
  }

  async release(keys: string | string[], { ownerId = null }: Held = {}): Promise<boolean> {
    const wanted = [keys].flat()
    const let_go = await this.#db("locking")
      .whereIn("id", wanted)
      .whereRaw("owner_id is not distinct from ?", [ownerId])
      .delete()
    return let_go === wanted.length
  }

  async releaseAll({ ownerId }: Held = {}): Promise<void> {
    const all = this.#db("locking")
    await (ownerId === undefined ? all : all.whereRaw("owner_id is not distinct from ?", [ownerId])).delete()
  }
}

const ACQUIRE = `
  insert into locking (id, owner_id, expiration)
  values (:key, :owner, now() + make_interval(secs => cast(:expire as double precision)))
  on conflict (id) do update set owner_id = excluded.owner_id, expiration = excluded.expiration
  where locking.expiration <= now() or locking.owner_id = excluded.owner_id
  returning id`
