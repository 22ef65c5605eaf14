import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import type { Outcome } from "@ocop/shared/command"
import { LEDGER_MODULE } from "../../modules/ledger"
import type { ReadCommand } from "../../modules/ledger/read-command"
import type { LedgerModuleService } from "../../modules/ledger/service"
import { goodsKeeper } from "../../read/goods/goods-keeper"
import { readSellingPlace } from "../../read/sales/selling-place"

export interface ArrivedCommands {
  device: { id: string; sales_point_id: string }
  commands: readonly unknown[]
  /** Milliseconds since the epoch. */
  received_at: number
}

/**
 * The one way a till's commands become facts: an outcome for each, in their order. No workflow: all of it is one
 * transaction, so there is nothing to compensate.
 */
export async function applyCommands(
  container: MedusaContainer,
  arrived: ArrivedCommands,
): Promise<Outcome[]> {
  const { device, received_at } = arrived
  const ledger: LedgerModuleService = container.resolve(LEDGER_MODULE)
  const db = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const read = arrived.commands.map((raw) => ledger.readCommand(device.id, raw))
  const commands = read.filter((command) => command !== null)
  const keeper = goodsKeeper(db)
  const [place, goods] = await Promise.all([
    readSellingPlace(db, device.sales_point_id),
    keeper.read(variantsOf(commands)),
  ])
  if (!place) throw new MedusaError(MedusaError.Types.NOT_FOUND, "the sales point is gone", "not_found")
  const selling = {
    ...place,
    staff: new Set(place.staff.map(({ id }) => id)),
    destinations: new Set(place.destinations),
  }
  const stops = await keeper.stops()
  const taken = await ledger.take({ device, place: selling, goods, stops, received_at, commands })
  const outcomes = new Map(commands.map((command, index) => [command, taken[index]]))
  return read.map((command, index) => (command && outcomes.get(command)) ?? nameless(arrived.commands[index]))
}

/** A command nothing can be remembered by is refused each time anew. */
function nameless(raw: unknown): Outcome {
  const id =
    raw !== null && typeof raw === "object" && "id" in raw && typeof raw.id === "string"
      ? raw.id.slice(0, 200)
      : ""
  return { id, status: "rejected", code: "malformed_command", field: "id" }
}

function variantsOf(commands: readonly ReadCommand[]): string[] {
  const variants = new Set<string>()
  for (const { understood } of commands) {
    if (!understood || !("lines" in understood.payload)) continue
    for (const { variant_id } of understood.payload.lines) variants.add(variant_id)
  }
  return [...variants]
}
