import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"

const WAIT_S = 20

/** Does the work while nobody else, on any server, holds the lock of this name. Throws what is told as passing where it does not come free. */
export function oneAtATime<Done>(
  container: MedusaContainer,
  name: string,
  work: () => Promise<Done>,
): Promise<Done> {
  return container.resolve(Modules.LOCKING).execute(name, work, { timeout: WAIT_S })
}
