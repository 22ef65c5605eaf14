import { useCallback, useState } from "react"
import { instant } from "../../core/clock"
import type { Override } from "../../core/cart"
import type { Issue } from "../../core/knowledge"
import type { Considered } from "../../till/cart"
import { checkPin } from "../../till/sign-in"
import { useKit, useTill } from "../../till/use-till"
import { Button } from "../../ui/button"
import { Dialog } from "../../ui/dialog"
import { moment } from "../../ui/faces"
import { PinPad } from "../../ui/pin-pad"
import { useTexts } from "../../ui/texts"
import { issueSentence } from "./issue-words"
import { sellingTexts, type SellingKey } from "./texts"

/** Said at the moment of picking, with the reason and how old that knowledge is. Blocked goods need a manager's PIN. */
export function IssueDialog({
  considered,
  day,
  onSell,
  onClose,
}: {
  considered: Considered
  day: string
  onSell: (override: Override | null) => void
  onClose: () => void
}) {
  const t = useTexts(sellingTexts)
  const { picked, knowledge, verdict } = considered
  return (
    <Dialog title={t("issue_title")} onClose={onClose} stays>
      <div className="flex flex-col gap-4">
        <p className="text-22 font-semibold">{picked.product.title}</p>
        <ul className="flex flex-col gap-2">
          {knowledge.issues.map((issue) => (
            <li
              key={issue.kind}
              className="rounded-control bg-chili-pale px-4 py-3 text-18 font-medium text-chili"
            >
              {issueSentence(issue, t)}
            </li>
          ))}
        </ul>
        <KnowledgeAge issues={knowledge.issues} day={day} />
        {verdict === "refuse" && <p className="text-18 font-semibold">{t("refused")}</p>}
        {verdict === "block" && <ManagerLeave considered={considered} onSell={onSell} />}
        {verdict === "warn" && <Button onClick={() => onSell(null)}>{t(sellWords(knowledge.issues))}</Button>}
        <Button kind="danger" autoFocus onClick={onClose}>
          {t("do_not_sell")}
        </Button>
      </div>
    </Dialog>
  )
}

/** How old what was just said is: stops and revocations are asked for every few seconds, the rest comes with the goods. */
function KnowledgeAge({ issues, day }: { issues: readonly Issue[]; day: string }) {
  const t = useTexts(sellingTexts)
  const goods_at = useTill((state) => state.head?.checked_at ?? 0)
  const stops_at = useTill((state) => state.blocks?.checked_at ?? 0)
  const is_offline = useTill((state) => state.link.state !== "heard")
  const is_urgent = issues.some(({ kind }) => URGENT.has(kind))
  const time = moment(is_urgent ? Math.max(goods_at, stops_at) : goods_at, day)
  return (
    <p className="text-16 text-ink-soft">{t(is_offline ? "issue_age_offline" : "issue_age", { time })}</p>
  )
}

/** Selling all the same means something else for a lot in question, a stamp in doubt and a certificate that is over. */
function sellWords([first]: readonly Issue[]): SellingKey {
  if (first?.kind === "lot_unknown") return "other_lot"
  return first?.kind === "forged" ? "sell_forged" : "sell_anyway"
}

const URGENT: ReadonlySet<Issue["kind"]> = new Set(["stopped", "lot_unknown", "revoked"])

function ManagerLeave({
  considered,
  onSell,
}: {
  considered: Considered
  onSell: (override: Override) => void
}) {
  const t = useTexts(sellingTexts)
  const kit = useKit()
  const staff = useTill((state) => state.head?.staff) ?? []
  const managers = staff.filter(({ role }) => role === "manager")
  const [chosen, setChosen] = useState(managers[0])
  const check = useCallback(
    async (pin: string) => {
      if (!chosen) return { right: false, state: "manager_needed" } as const
      const answer = await checkPin(kit, chosen, pin)
      const reason = considered.knowledge.issues[0]?.kind ?? "uncertified"
      if (answer.right) onSell({ manager_id: chosen.id, reason, at: instant(kit.now()) })
      return answer
    },
    [chosen, considered, kit, onSell],
  )
  if (!chosen) return <p className="text-16">{t("no_manager")}</p>
  return (
    <div className="flex flex-col gap-3">
      <p className="text-16">{t("needs_manager")}</p>
      {managers.length > 1 && (
        <div className="flex flex-wrap gap-2">
          {managers.map((manager) => (
            <Button
              key={manager.id}
              kind={manager.id === chosen.id ? "chosen" : "quiet"}
              onClick={() => setChosen(manager)}
            >
              {manager.name}
            </Button>
          ))}
        </div>
      )}
      <p className="text-center text-16 font-medium">{t("manager_pin", { name: chosen.name })}</p>
      <PinPad check={check} />
    </div>
  )
}
