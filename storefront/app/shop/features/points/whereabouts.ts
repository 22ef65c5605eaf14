import type { Spot } from "@ocop/shared/geo"
import { useMemo, useState, useSyncExternalStore } from "react"
import { z } from "zod"

const KEY = "whereabouts"
const PATIENCE_MS = 20_000
const FRESH_MS = 300_000
const KeptSpot = z.object({ latitude: z.number(), longitude: z.number() })

export interface Whereabouts {
  spot: Spot | null
  state: "unready" | "silent" | "asking" | "refused"
  ask: () => void
  forget: () => void
}

/** Where the visitor is: asked on a tap alone, kept in this tab of the browser alone, and sent nowhere. */
export function useWhereabouts(): Whereabouts {
  const [state, setState] = useState<Whereabouts["state"]>("silent")
  const isReady = useSyncExternalStore(
    listen,
    () => true,
    () => false,
  )
  const kept = useSyncExternalStore(listen, readKept, () => null)
  const spot = useMemo(() => spotIn(kept), [kept])
  const ask = () => {
    setState("asking")
    navigator.geolocation.getCurrentPosition(
      ({ coords: { latitude, longitude } }) => {
        setState("silent")
        keep(JSON.stringify({ latitude, longitude }))
      },
      () => setState("refused"),
      { timeout: PATIENCE_MS, maximumAge: FRESH_MS },
    )
  }
  return { spot, state: isReady ? state : "unready", ask, forget: () => keep(null) }
}

const listeners = new Set<() => void>()

function listen(changed: () => void): () => void {
  listeners.add(changed)
  return () => listeners.delete(changed)
}

/** What this page remembers where a browser keeps nothing. */
let remembered: string | null = null

function readKept(): string | null {
  try {
    return sessionStorage.getItem(KEY) ?? remembered
  } catch {
    return remembered
  }
}

function keep(spot: string | null): void {
  remembered = spot
  try {
    if (spot === null) sessionStorage.removeItem(KEY)
    else sessionStorage.setItem(KEY, spot)
  } catch {
    // A full or forbidden storage: the position lives as long as the page.
  }
  for (const changed of listeners) changed()
}

function spotIn(kept: string | null): Spot | null {
  try {
    return KeptSpot.safeParse(JSON.parse(kept ?? "null")).data ?? null
  } catch {
    return null
  }
}
