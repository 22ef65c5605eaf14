import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { flushCounts } from "./tally"

/** Counts by day, kind and subject: no cookie, no address, no person. One table, written in SQL (`migrations/`). */
export class FootfallModuleService {
  readonly #knex: Knex

  /** What was counted last is written before the server goes. */
  readonly __hooks = { onApplicationPrepareShutdown: () => flushCounts(this.#knex) }

  constructor(dependencies: { [ContainerRegistrationKeys.PG_CONNECTION]: Knex }) {
    this.#knex = dependencies[ContainerRegistrationKeys.PG_CONNECTION]
  }
}
