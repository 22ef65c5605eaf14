import type { RegisterError } from "@ocop/shared/register"
import { registerHeadings } from "@ocop/shared/register-heading"
import type { RegisterPlan } from "./register-plan"

const FIELDS = ["revoked_on", "extended_until"] as const

/** Lines that would revoke or extend a certificate on record by the word of whoever imports the file. */
export function twoPersonsNeeded({ changed_certificates }: RegisterPlan): RegisterError[] {
  return changed_certificates.flatMap(({ row, changes }) =>
    FIELDS.flatMap((field) => {
      const value = changes[field]
      if (!value) return []
      const { name: column } = registerHeadings[field]
      return { row, column, code: "two_persons_needed", field, value, detail: {} }
    }),
  )
}
