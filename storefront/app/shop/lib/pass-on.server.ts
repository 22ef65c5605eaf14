import { BackendError, rawBackend } from "../../lib/backend.server"

const PASSED = ["content-type", "etag", "cache-control", "retry-after", "x-content-type-options"]

/** A file of the backend as it sends it, to a browser that may hold it already. */
export async function passOn(request: Request, path: string): Promise<Response> {
  try {
    const answer = await rawBackend(path, { visitor: request, held: request.headers.get("if-none-match") })
    const headers = new Headers()
    for (const name of PASSED) {
      const value = answer.headers.get(name)
      if (value !== null) headers.set(name, value)
    }
    return new Response(answer.body, { status: answer.status, headers })
  } catch (error) {
    if (error instanceof BackendError) return Response.json(error.fault, { status: error.status })
    throw error
  }
}
