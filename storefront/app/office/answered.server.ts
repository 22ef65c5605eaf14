import { BackendError, type BackendFault } from "../lib/backend.server"

/** What an action answers: what the backend said, or its refusal for the form to show beside the field. */
export async function answered<Value>(
  call: () => Promise<Value>,
): Promise<{ value: Value; fault?: undefined } | { fault: BackendFault; value?: undefined }> {
  try {
    return { value: await call() }
  } catch (error) {
    if (error instanceof BackendError) return { fault: error.fault }
    throw error
  }
}
