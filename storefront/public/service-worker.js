// Without a network a page of the shop is one that says so. Pages themselves are never kept: stars, prices and stock on
// them would be yesterday's. What is kept are files whose name changes when they do, and drawings.

const KEPT = "kept-1"
const OFFLINE = "/offline"
const MOST_FILES = 400

self.addEventListener("install", (event) => {
  event.waitUntil(keepOfflinePage().then(() => self.skipWaiting()))
})

self.addEventListener("activate", (event) => {
  event.waitUntil(takeOver())
})

self.addEventListener("fetch", (event) => {
  const { request } = event
  const { origin, pathname } = new URL(request.url)
  if (request.method !== "GET" || origin !== self.location.origin) return
  if (request.mode === "navigate") event.respondWith(visit(event))
  else if (/^\/(assets|art)\//.test(pathname)) event.respondWith(keep(request))
})

async function keepOfflinePage() {
  const cache = await caches.open(KEPT)
  const page = await fetch(OFFLINE)
  if (!page.ok) throw new Error(`${OFFLINE}: ${page.status}`)
  const files = (await page.clone().text()).match(/\/assets\/[\w.-]+/g) ?? []
  await cache.addAll(files)
  await cache.put(OFFLINE, page)
}

async function takeOver() {
  await self.registration.navigationPreload?.enable()
  const names = await caches.keys()
  await Promise.all(names.filter((name) => name !== KEPT).map((name) => caches.delete(name)))
  await self.clients.claim()
}

async function visit(event) {
  try {
    const answer = (await event.preloadResponse) ?? (await fetch(event.request))
    if (isLanguageAsked(event.request)) event.waitUntil(keepOfflinePage().catch(() => undefined))
    return answer
  } catch {
    return (await caches.match(OFFLINE)) ?? Response.error()
  }
}

/** From then on the shop speaks another language, and so does the page that is kept. */
function isLanguageAsked({ url }) {
  return new URL(url).searchParams.has("lang")
}

async function keep(request) {
  const cache = await caches.open(KEPT)
  const kept = await cache.match(request)
  if (kept) return kept
  const answer = await fetch(request)
  if (answer.ok) {
    await cache.put(request, answer.clone())
    await trim(cache)
  }
  return answer
}

/** The oldest go first; the offline page and its files come back with the next worker. */
async function trim(cache) {
  const files = await cache.keys()
  if (files.length <= MOST_FILES) return
  const old = files.filter(({ url }) => new URL(url).pathname.startsWith("/art/"))
  await Promise.all(old.slice(0, files.length - MOST_FILES).map((file) => cache.delete(file)))
}
