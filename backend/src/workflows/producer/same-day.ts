import type { RegisterError } from "@ocop/shared/register"
import { registerHeadings } from "@ocop/shared/register-heading"
import type { RegisterPlan } from "./register-plan"

/** Lines with another decision of a day the register has one of already: it would be left open which of them holds. */
export function sameDayOnRecord({ new_certificates }: RegisterPlan): RegisterError[] {
  return new_certificates.flatMap(({ known, data, row }) => {
    const held = known?.certificates.find((one) => one.data.decided_on === data.decided_on)
    if (!held) return []
    const { name: column } = registerHeadings.number
    const detail = { number: held.data.number, day: data.decided_on }
    return { row, column, code: "certificate_on_record", field: "number", value: data.number, detail }
  })
}
