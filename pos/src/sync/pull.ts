import type { CatalogueStore } from "../storage/catalogue"
import type { PairedDevice } from "../storage/rows"
import type { Backend } from "./backend"
import { keepArt } from "./art"

export interface Pulled {
  end: "replaced" | "unchanged" | "offline" | "server" | "unauthorized"
  code?: string
  retry_after_ms?: number
}

/** Fetches the goods when the server's differ from those held. A snapshot that cannot be read leaves the old one standing. */
export async function pull(
  backend: Backend,
  catalogues: CatalogueStore,
  device: PairedDevice,
  now: () => number,
): Promise<Pulled> {
  const head = await catalogues.head()
  const answer = await backend.catalogue(device, head?.etag ?? null)
  switch (answer.kind) {
    case "unchanged":
      await catalogues.confirm(now())
      return { end: "unchanged" }
    case "answered":
      await catalogues.replace(answer.value, answer.etag, now())
      void keepArt(answer.value.products.flatMap(({ image }) => (image ? [image] : [])))
      return { end: "replaced" }
    case "retry":
      return { end: answer.reason, retry_after_ms: answer.retry_after_ms }
    case "unauthorized":
      return { end: "unauthorized", code: answer.fault.code }
    case "refused":
      return { end: "server", code: answer.fault.code }
  }
}
