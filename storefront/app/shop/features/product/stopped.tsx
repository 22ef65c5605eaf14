import type { GoodsStop } from "@ocop/shared/goods-page"
import { formatInstant } from "../../../lib/format"
import { useMessages } from "../../../lib/messages"
import { Notice } from "../../../ui/notice"
import { productMessages } from "./messages"

/** Why the shop does not sell these goods now, in the words meant for the public. */
export function Stopped({ stop }: { stop: GoodsStop }) {
  const t = useMessages(productMessages)
  const { kind, lot, words, document_no } = stop
  const at = formatInstant(stop.since)
  return (
    <Notice kind="warning" title={lot ? t(`${kind}_lot`, { lot }) : t(kind)}>
      {words && <p className="whitespace-pre-line">{words}</p>}
      <p>{t(kind === "hold" ? "hold_help" : lot ? "recall_lot_help" : "recall_help")}</p>
      <p className="text-14 text-ink-soft">
        {document_no ? t("stopped_since_by", { at, number: document_no }) : t("stopped_since", { at })}
      </p>
    </Notice>
  )
}
