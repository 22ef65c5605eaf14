import { createHash } from "node:crypto"
import { serialize } from "node:v8"
import { LRUCache } from "lru-cache"
import { createContext } from "react-router"
import type { WrittenPage } from "./written-page.server"

/** Pages of the shop that tell everyone alike. */
const ALIKE =
  /^\/(?:$|(?:products|producers|groups|sets|communes|districts|sales-points|fairs|figures|register|legal)(?:\/|$))/

/** What a page is made of: nothing else goes into it. Null for one person's pages, and what is still to come. */
export function madeOf(url: string, data: unknown): string | null {
  if (!ALIKE.test(new URL(url).pathname)) return null
  const all = written([url, data])
  return all && createHash("sha256").update(all).digest("base64")
}

function written(data: unknown): Buffer | null {
  try {
    return serialize(data)
  } catch {
    return null
  }
}

/** The pages asked for last, each written once for as long as what it is made of stays the same. */
export class KeptPages {
  readonly #pages: LRUCache<string, WrittenPage>

  constructor(most_bytes: number) {
    this.#pages = new LRUCache({ maxSize: most_bytes, sizeCalculation: ({ bytes }) => bytes })
  }

  find(key: string): WrittenPage | undefined {
    return this.#pages.get(key)
  }

  keep(key: string, page: WrittenPage): void {
    this.#pages.set(key, page)
  }
}

const KEPT_BYTES = 64 * 1024 * 1024

/** Those of this server. */
export const pages = new KeptPages(KEPT_BYTES)

/** What a page is kept under, where its route knows that sooner than by all it is made of. */
export const keptUnder = createContext<string | null>(null)
