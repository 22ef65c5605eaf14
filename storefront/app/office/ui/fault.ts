import { useLocale } from "../../lib/locale"

interface Fault {
  message_vi: string
  message_en: string
  field?: string | undefined
}

/** The words of a refusal: `of(field)` those that belong beside a field, `rest` those that belong to none of `fields`. */
export function useFault(fault: Fault | undefined, fields: readonly string[]) {
  const locale = useLocale()
  const words = fault && (locale === "vi" ? fault.message_vi : fault.message_en)
  const field = fault?.field && fields.includes(fault.field) ? fault.field : undefined
  return {
    of: (name: string) => (field === name ? words : undefined),
    rest: field ? undefined : words,
  }
}
