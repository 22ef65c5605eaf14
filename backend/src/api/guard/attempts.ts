import { createHash } from "node:crypto"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

type Taken = { count: number; wait_s: number }

/** Counted in Postgres, so that all server processes count together. Keys are digests: no addresses are kept in clear. */
export class Attempts {
  readonly #container: MedusaContainer

  constructor(container: MedusaContainer) {
    this.#container = container
  }

  /** One more; a window that has ended starts again. Sweeps a few ended windows of others on the way. */
  async take(key: string, window_s: number): Promise<Taken> {
    const { rows } = await this.#db().raw<{ rows: Taken[] }>(
      `with swept as (
         delete from attempt where key in (
           select key from attempt where ends_at < now() and key <> :key limit 8 for update skip locked))
       insert into attempt as a (key, count, ends_at) values (:key, 1, now() + make_interval(secs => :window_s))
       on conflict (key) do update set
         count = case when a.ends_at <= now() then 1 else a.count + 1 end,
         ends_at = case when a.ends_at <= now() then excluded.ends_at else a.ends_at end
       returning count, greatest(1, ceil(extract(epoch from ends_at - now())))::int as wait_s`,
      { key: digest(key), window_s },
    )
    return rows[0] ?? { count: 1, wait_s: window_s }
  }

  /** Best effort: a lost give-back counts a success as a failure until the window ends. */
  async giveBack(key: string): Promise<void> {
    await this.#db()("attempt")
      .where({ key: digest(key) })
      .where("count", ">", 0)
      .decrement("count", 1)
      .catch(ignore)
  }

  async forget(key: string): Promise<void> {
    await this.#db()("attempt")
      .where({ key: digest(key) })
      .delete()
      .catch(ignore)
  }

  #db() {
    return this.#container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  }
}

function digest(key: string): string {
  return createHash("sha256").update(key).digest("base64url")
}

function ignore(): void {}
