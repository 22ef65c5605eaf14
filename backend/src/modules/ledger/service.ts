import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import type { Outcome } from "@ocop/shared/command"
import { readCommand, type ReadCommand } from "./read-command"
import { StockLevels } from "./stock-levels"
import { takeBatch, type Batch } from "./take-batch"

const ATTEMPTS = 3
/** Serialisation failure, deadlock, and a claim another sales point's batch made a moment ago. */
const WORTH_RETRYING = new Set(["40001", "40P01", "23505"])
/** A value Postgres cannot keep, or a row its checks refuse. */
const UNSTORABLE = /^(22...|23514|54...)$/

/** Facts: appended once, never changed. Its tables are written in SQL (`migrations/`) because they refuse UPDATE and DELETE. */
export class LedgerModuleService {
  readonly #knex: Knex
  readonly #levels = new StockLevels()

  constructor(dependencies: { [ContainerRegistrationKeys.PG_CONNECTION]: Knex }) {
    this.#knex = dependencies[ContainerRegistrationKeys.PG_CONNECTION]
  }

  /** Null where a command cannot be remembered at all. */
  readCommand(device_id: string, raw: unknown): ReadCommand | null {
    return readCommand(device_id, raw)
  }

  /** One outcome for each command, in their order. */
  async take(batch: Batch): Promise<Outcome[]> {
    try {
      return await this.#takeRetrying(batch)
    } catch (error) {
      if (!UNSTORABLE.test(sqlState(error))) throw error
      return this.#takeAround(batch)
    }
  }

  async #takeRetrying(batch: Batch): Promise<Outcome[]> {
    for (let attempt = 1; ; attempt++) {
      try {
        return await takeBatch(this.#knex, this.#levels, batch)
      } catch (error) {
        if (!WORTH_RETRYING.has(sqlState(error))) throw error
        if (attempt === ATTEMPTS)
          throw new MedusaError(MedusaError.Types.CONFLICT, "the ledger is busy", "transient")
      }
    }
  }

  /** A command that cannot be kept is refused by itself and must not hold up its neighbours. */
  async #takeAround(batch: Batch): Promise<Outcome[]> {
    const { commands } = batch
    const [only] = commands
    if (commands.length === 1 && only) {
      const refused: ReadCommand = {
        ...only,
        body: {},
        understood: null,
        refusal: { code: "malformed_payload", field: "payload" },
      }
      return this.#takeRetrying({ ...batch, commands: [refused] })
    }
    const half = commands.length >> 1
    const before = await this.take({ ...batch, commands: commands.slice(0, half) })
    return [...before, ...(await this.take({ ...batch, commands: commands.slice(half) }))]
  }
}

function sqlState(error: unknown): string {
  const code = error instanceof Error && "code" in error ? error.code : undefined
  return typeof code === "string" ? code : ""
}
