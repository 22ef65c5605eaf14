import { createContext, useContext, useSyncExternalStore } from "react"
import type { Till } from "./start"
import type { TillState } from "./state"

export const TillContext = createContext<Till | null>(null)

export function useKit(): Till {
  const till = useContext(TillContext)
  if (!till) throw new Error("no till around this component")
  return till
}

/** One part of the till's state; draws again when that part changes. */
export function useTill<Part>(part: (state: TillState) => Part): Part {
  const { store } = useKit()
  return useSyncExternalStore(store.subscribe, () => part(store.get()))
}
