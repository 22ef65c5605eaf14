/** How far an import has come, for whoever waits for it; kept by the process that runs it. */
export interface ImportProgress {
  done: number
  all: number
  state: "running" | "done" | "failed"
}

const MOST_KEPT = 100
const progress = new Map<string, ImportProgress>()

export function tellProgress(key: string, now: ImportProgress): void {
  progress.delete(key)
  progress.set(key, now)
  for (const oldest of progress.keys()) {
    if (progress.size <= MOST_KEPT) return
    progress.delete(oldest)
  }
}

export function progressOf(key: string): ImportProgress | null {
  return progress.get(key) ?? null
}
