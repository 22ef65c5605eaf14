import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { Outcome } from "@ocop/shared/command"
import { dayOf } from "@ocop/shared/day"
import { readDeviceStatuses } from "../src/read/sales/device-status"
import { ALL_ROWS, withScope } from "../src/read/scoped"
import type { App } from "./app"
import { openMarket, POINT } from "./market"
import { pairedTill } from "./paired-till"
import type { Till } from "./till"

const FACTS = [
  ...[
    "ledger_command",
    "ledger_sale",
    "ledger_sale_line",
    "ledger_sale_payment",
    "ledger_shift",
    "ledger_shift_close",
  ],
  ...["ledger_cash_movement", "ledger_stock_movement", "ledger_device_report"],
]

/** The door every till sends its commands to, with a market behind it and a view of what came to stand there. */
export function openDoor({ api, getContainer }: App) {
  const knex = (): Knex => getContainer().resolve(ContainerRegistrationKeys.PG_CONNECTION)

  beforeAll(() => openMarket(knex(), dayOf(Date.now())))

  const paired = (sales_point_id = POINT): Promise<Till> =>
    pairedTill(getContainer(), sales_point_id, () => api.defaults.baseURL)

  const rows = (table: string) =>
    withScope(knex(), ALL_ROWS, (trx) => trx(table).select<Record<string, unknown>[]>("*"))

  /** How many rows stand in each of the ledger's tables. */
  async function counts(): Promise<Record<string, number>> {
    const found = await Promise.all(FACTS.map(async (table) => [table, (await rows(table)).length] as const))
    return Object.fromEntries(found)
  }

  async function status(till: Till) {
    const [found] = await withScope(knex(), ALL_ROWS, (trx) =>
      readDeviceStatuses(trx, { device_id: till.id }),
    )
    return found
  }

  return { knex, paired, rows, counts, status }
}

/** An outcome in a line: status, code, field and flags. */
export const brief = ({ status, code, field, flags }: Outcome) =>
  [status, code, field, ...(flags ?? [])].filter((part) => part !== undefined).join(" ")
