import type { Till } from "../till/start"

/**
 * A new version takes over only between two lives of the till: it waits while a tab sells, and comes in at a start where
 * nothing is at hand and nothing is unsent.
 */
export function watchUpdates(till: Till): void {
  if (!("serviceWorker" in navigator) || !import.meta.env.PROD) return
  void navigator.serviceWorker.register("/service-worker.js").then((registration) => {
    const waits = () => till.store.set({ update_waiting: registration.waiting !== null })
    waits()
    registration.addEventListener("updatefound", () => {
      registration.installing?.addEventListener("statechange", waits)
    })
    const stop = till.store.subscribe(() => {
      const { phase, staff, cart, counts } = till.store.get()
      if (phase !== "ready") return
      stop()
      const isFree = !staff && cart.lines.length === 0 && counts.unsent === 0
      if (isFree && registration.waiting && navigator.serviceWorker.controller) change(registration.waiting)
    })
  })
}

function change(worker: ServiceWorker): void {
  navigator.serviceWorker.addEventListener("controllerchange", () => location.reload(), { once: true })
  worker.postMessage({ type: "SKIP_WAITING" })
}
