import type { MedusaContainer } from "@medusajs/framework/types"
import { officerOf, seedCases } from "./cases"
import type { DemoGoods } from "./goods"
import type { DemoLogin } from "./logins"
import { seedLots } from "./lots"
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
  const [recalled, grown] = lots
  if (grown) await seedScans(container, grown, now, random)
  const officer = logins.find(({ role }) => role === "agriculture")
  const officer_id = await officerOf(container, officer?.email ?? "")
  if (recalled) await seedRecall(container, recalled, officer_id, now)
  await seedCases(container, goods, lots, officer_id, now)
}
