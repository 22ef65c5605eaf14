import { BackendError, rawBackend } from "../../lib/backend.server"

const PASSED = ["content-type", "content-disposition", "etag", "cache-control", "retry-after"]

/** What the backend sends of its open data; open to pages of any other site. */
export async function openData(
  request: Request,
  path: "/store/register/export" | "/store/figures",
  format: "csv" | "json",
): Promise<Response> {
  try {
    const answer = await rawBackend(path, {
      query: { format },
      visitor: request,
      held: request.headers.get("if-none-match"),
    })
    const headers = new Headers({ "access-control-allow-origin": "*" })
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
