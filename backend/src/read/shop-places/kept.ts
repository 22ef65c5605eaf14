import type { Knex } from "@medusajs/framework/mikro-orm/knex"

interface Kept {
  at: number
  answer: Promise<unknown>
}

const MOST_KEPT = 200
const kept = new WeakMap<Knex, Map<string, Kept>>()

/** What was read under `key` less than `ms` ago, else read anew: one reading for all who ask meanwhile. */
export function keptFor<T>(db: Knex, key: string, ms: number, read: () => Promise<T>): Promise<T> {
  const now = Date.now()
  const known = kept.get(db) ?? new Map<string, Kept>()
  kept.set(db, known)
  const held = known.get(key)
  if (held && now - held.at < ms) return held.answer as Promise<T>
  if (known.size >= MOST_KEPT) known.clear()
  const answer = read()
  known.set(key, { at: now, answer })
  answer.catch(() => known.delete(key))
  return answer
}
