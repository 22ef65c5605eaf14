import { useTill } from "../../till/use-till"
import { Icon } from "../../ui/icon"
import { useTexts } from "../../ui/texts"
import { syncSentence } from "./sentence"
import { syncTexts } from "./texts"

const LOOK = { well: "text-leaf", waiting: "text-indigo", wrong: "text-chili" } as const

/** Always in sight: what is sent, what is not, and that selling goes on. */
export function SyncBadge({ onOpen }: { onOpen: () => void }) {
  const t = useTexts(syncTexts)
  const link = useTill((state) => state.link)
  const counts = useTill((state) => state.counts)
  const { text, tone } = syncSentence({ link, counts }, t)
  return (
    <button
      type="button"
      onClick={onOpen}
      className={`flex min-h-12 items-center gap-2 rounded-control px-2 text-left text-16 leading-tight font-semibold active:bg-line ${LOOK[tone]}`}
    >
      <Icon name={tone === "well" ? "check" : tone === "wrong" ? "warning" : "ring"} className="size-5" />
      <span role="status">{text}</span>
      {counts.parked > 0 && <span className="text-chili">· {t("parked", { n: counts.parked })}</span>}
    </button>
  )
}
