import { data } from "react-router"
import { BackendError } from "../../lib/backend.server"

/** A backend's fault becomes the page's error state. */
export function pageFault(error: unknown): never {
  if (error instanceof BackendError) throw data(error.fault, { status: error.status })
  throw error
}
