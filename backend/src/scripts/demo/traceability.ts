import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { officerOf, seedCases } from "./cases"
import type { DemoGoods } from "./goods"
import { seedInspection } from "./inspections"
import type { DemoLogin } from "./logins"
import { seedLotReceipts } from "./lot-receipts"
import { busyPoints, seedLots } from "./lots"
import { seedPapers } from "./papers"
import type { Random } from "./random"
import { seedRecall } from "./recall"
import { seedScans } from "./scans"
import type { Shelf } from "./shelves"

interface Province {
  standing: readonly Shelf[]
  booths: readonly Shelf[]
  goods: readonly DemoGoods[]
  logins: readonly DemoLogin[]
  now: number
  random: Random
}

/** Papers, lots with their stamps and scans, a recall, and what waits on the officers' desks. */
export async function seedTraceability(
  container: MedusaContainer,
  { standing, booths, goods, logins, now, random }: Province,
): Promise<void> {
  await seedPapers(container, goods, now)
  const lots = await seedLots(container, { standing, fair: booths }, goods, now)
  const [recalled, grown, , , inspected] = lots
  const db = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  await seedLotReceipts(db, lots.slice(1), busyPoints(standing))
  if (grown) await seedScans(container, grown, now, random)
  const officerAs = (wanted: string) =>
    officerOf(container, logins.find(({ role }) => role === wanted)?.email ?? "")
  const officer_id = await officerAs("agriculture")
  if (recalled) await seedRecall(container, recalled, officer_id, now)
  if (inspected) await seedInspection(container, inspected, await officerAs("inspector"), now)
  await seedCases(container, goods, lots, officer_id, now)
}
