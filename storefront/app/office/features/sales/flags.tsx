import { errorMessage } from "@ocop/shared/error-message"
import { useLocale } from "../../../lib/locale"

/** What a person should look at in a sale that was accepted all the same. */
export function Flags({ flags }: { flags: readonly string[] }) {
  const locale = useLocale()
  if (flags.length === 0) return null
  return (
    <span className="text-14 text-indigo">{flags.map((flag) => errorMessage(flag)[locale]).join("; ")}</span>
  )
}
