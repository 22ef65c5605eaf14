import { useSyncExternalStore } from "react"

export type Language = "vi" | "en"

const KEY = "ocop-till-language"
const listeners = new Set<() => void>()
let current: Language = read()

function read(): Language {
  try {
    return localStorage.getItem(KEY) === "en" ? "en" : "vi"
  } catch {
    return "vi"
  }
}

export function setLanguage(language: Language): void {
  current = language
  document.documentElement.lang = language
  localStorage.setItem(KEY, language)
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export function useLanguage(): Language {
  return useSyncExternalStore(
    subscribe,
    () => current,
    () => "vi",
  )
}
