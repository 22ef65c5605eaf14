import type { RequestHandler } from "express"

const CODE = /^\/01\/(\d{8,14})(?:\/22\/([^/]+))?(?:\/10\/([^/]+))?(?:\/21\/([^/]+))?\/?$/
const LINKSET = "application/linkset+json"
const LONGEST_MS = 5_000
const COME_BACK_S = "5"

/** The query of `/store/linkset` for the path of a code; null for any other path. */
export function codeQuery(path: string): URLSearchParams | null {
  const found = CODE.exec(path)
  if (!found) return null
  const [, ...values] = found
  const query = new URLSearchParams()
  for (const [index, name] of ["gtin", "cpv", "lot", "serial"].entries()) {
    const value = decoded(values[index])
    if (value === null) return null
    if (value !== undefined) query.set(name, value)
  }
  return query
}

/** Null where the percent-encoding is broken: the page says so in words. */
function decoded(value: string | undefined): string | null | undefined {
  if (value === undefined) return undefined
  try {
    return decodeURIComponent(value)
  } catch {
    return null
  }
}

/** A program that asks a code for its links gets them, a person the page (GS1 Digital Link, RFC 9264). */
export function answerLinksets(backend_url: string, publishable_key: string): RequestHandler {
  return async (request, response, next) => {
    if (!request.path.startsWith("/01/")) return next()
    response.vary("Accept")
    const reads = request.method === "GET" || request.method === "HEAD"
    const wanted = request.query.linkType === "all" || request.accepts(["text/html", LINKSET]) === LINKSET
    const query = wanted && reads ? codeQuery(request.path) : null
    if (!query) return next()
    try {
      const answer = await fetch(new URL(`/store/linkset?${query.toString()}`, backend_url), {
        headers: {
          "x-publishable-api-key": publishable_key,
          "x-forwarded-for": request.ip ?? "",
        },
        signal: AbortSignal.timeout(LONGEST_MS),
      })
      response.set({
        "Access-Control-Allow-Origin": "*",
        "Cache-Control": "no-store",
        "Content-Type": answer.headers.get("content-type") ?? "application/json",
      })
      if (answer.status === 503) response.set("Retry-After", COME_BACK_S)
      const links = Buffer.from(await answer.arrayBuffer())
      response.status(answer.status).send(links)
    } catch {
      response
        .status(503)
        .set({ "Retry-After": COME_BACK_S, "Cache-Control": "no-store" })
        .json({ code: "transient" })
    }
  }
}
