import type { Result } from "@ocop/shared/result"
import { MedusaError } from "@medusajs/framework/utils"
import { fault } from "./fault"
import { isMessageCode } from "./messages"

/** What a rule answered, or its refusal in the catalogue's words. */
export function granted<Value>(result: Result<Value>): Value {
  if (result.ok) return result.value
  const { code, field, detail } = result.error
  if (!isMessageCode(code))
    throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, `no words for the refusal ${code}`)
  throw fault(code, { ...detail, ...(field ? { field } : {}) })
}
