import type { Reduction } from "@ocop/shared/price-history"
import { formatVnd } from "../../../lib/format"
import { useMessages } from "../../../lib/messages"
import { productMessages } from "./messages"

/** NĐ 81/2018: what a price is compared with was really asked. */
export function Reduced({ reduction: { lowest } }: { reduction: Reduction }) {
  const t = useMessages(productMessages)
  return <p className="text-14 text-ink-soft">{t("reduced", { price: formatVnd(lowest) })}</p>
}
