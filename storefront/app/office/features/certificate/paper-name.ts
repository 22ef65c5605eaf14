import { paperNames, PaperKind } from "@ocop/shared/paper"
import { useLocale } from "../../../lib/locale"

export function usePaperName(): (kind: string) => string {
  const locale = useLocale()
  return (kind) => {
    const known = PaperKind.safeParse(kind)
    return known.success ? paperNames[known.data][locale] : kind
  }
}
