/** Whether the browser has promised to keep the till's data, and how much room is left. */
export interface Durability {
  persisted: boolean
  used: number
  quota: number
}

/** Below this nothing new is begun: money must not be taken for a sale that cannot be written. */
const ROOM_NEEDED = 2_000_000

export async function askPersistence(): Promise<boolean> {
  if (typeof navigator === "undefined" || !navigator.storage?.persist) return false
  return (await navigator.storage.persisted()) || (await navigator.storage.persist())
}

export async function readDurability(): Promise<Durability> {
  const storage = typeof navigator === "undefined" ? undefined : navigator.storage
  if (!storage?.estimate) return { persisted: false, used: 0, quota: 0 }
  const [persisted, estimate] = await Promise.all([storage.persisted(), storage.estimate()])
  return { persisted, used: estimate.usage ?? 0, quota: estimate.quota ?? 0 }
}

export function isFull({ used, quota }: Durability): boolean {
  return quota > 0 && quota - used < ROOM_NEEDED
}
