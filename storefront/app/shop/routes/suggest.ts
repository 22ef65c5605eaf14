import { MOST_ASKED, Suggestions } from "@ocop/shared/goods"
import type { LoaderFunctionArgs } from "react-router"
import { BackendError, callBackend } from "../../lib/backend.server"
import { isOfAge } from "../lib/age.server"

const FRESH_S = 60

/** Offers for a search being typed. A fault is nobody's business who is still typing: the search itself will tell it. */
export async function loader({ request }: LoaderFunctionArgs) {
  const q = (new URL(request.url).searchParams.get("q") ?? "").trim().slice(0, MOST_ASKED)
  try {
    const offers = await callBackend("/store/suggestions", {
      schema: Suggestions,
      query: { q, of_age: String(await isOfAge(request)) },
      visitor: request,
      signal: request.signal,
    })
    // Another answer to the age question is another answer here.
    return Response.json(offers, {
      headers: { "cache-control": `private, max-age=${FRESH_S}`, vary: "cookie" },
    })
  } catch (error) {
    if (error instanceof BackendError) return Response.json(error.fault, { status: error.status })
    throw error
  }
}
