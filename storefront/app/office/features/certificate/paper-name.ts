import { paperNames } from "@ocop/shared/paper"
import { useLocale, type Locale } from "../../../lib/locale"

const names: Partial<Record<string, Record<Locale, string>>> = paperNames

export function usePaperName(): (kind: string) => string {
  const locale = useLocale()
  return (kind) => names[kind]?.[locale] ?? kind
}
