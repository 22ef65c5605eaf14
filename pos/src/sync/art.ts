/** The service worker answers from this cache first; its name stands in vite.config.ts too. */
const CACHE = "art"
const AT_ONCE = 6

/** Keeps the drawings of the goods on the device. Selling does not wait for it, and a missing one is no fault. */
export async function keepArt(paths: readonly string[]): Promise<void> {
  if (typeof caches === "undefined") return
  const cache = await caches.open(CACHE)
  const held = new Set((await cache.keys()).map((request) => new URL(request.url).pathname))
  const missing = [...new Set(paths)].filter((path) => path.startsWith("/") && !held.has(path))
  for (let at = 0; at < missing.length; at += AT_ONCE) {
    const some = missing.slice(at, at + AT_ONCE)
    await Promise.all(some.map((path) => cache.add(path).catch(() => undefined)))
  }
}
