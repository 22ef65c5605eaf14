import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { keepSweep, type Sweep, sweptWithin } from "../../modules/search-sweep/sweeps"
import { compareGoods, type Differences } from "./compare-goods"
import { alone, catchUp } from "./follow-goods"
import { engineOf, GOODS_INDEX } from "./goods-index"
import { laid } from "./lay-goods"

const NONE: Differences = { documents: 0, missing: 0, stale: 0, surplus: 0 }

/**
 * Compares every document with what the database says now, after all known changes were brought in: what differs then was
 * lost on the way. It is mended, counted and kept. Null where another process did so within `every_ms`.
 */
export async function sweepGoods(container: MedusaContainer, every_ms = 0): Promise<Sweep | null> {
  const db = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const started = Date.now()
  const engine = await engineOf(container)
  const told = (found: Differences, trouble: string | null): Sweep => ({
    ...{ took_ms: Date.now() - started, engine, trouble },
    ...found,
  })
  try {
    return await laid(container, () =>
      alone(container, async () => {
        if (await sweptWithin(db, GOODS_INDEX, every_ms)) return null
        await catchUp(container, db)
        const sweep = told(await compareGoods(container), null)
        await keepSweep(db, GOODS_INDEX, sweep)
        return sweep
      }),
    )
  } catch (error) {
    const sweep = told(NONE, error instanceof Error ? error.message.slice(0, 300) : String(error))
    await keepSweep(db, GOODS_INDEX, sweep)
    return sweep
  }
}
