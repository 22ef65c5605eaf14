import { memo } from "react"
import { setQuantity, type CartLine } from "../../core/cart"
import { formatQuantity, ONE } from "../../core/quantity"
import { isStoppedSince } from "../../core/stops"
import { lineDiscount, lineTotal } from "../../core/totals"
import { putCart } from "../../till/cart"
import { useKit, useTill } from "../../till/use-till"
import { sum } from "../../ui/faces"
import { Icon, type IconName } from "../../ui/icon"
import { useTexts } from "../../ui/texts"
import { issueTag } from "./issue-words"
import { sellingTexts } from "./texts"

/** One line: touch it to change it, its plus and minus count pieces. */
export const CartLineRow = memo(function CartLineRow({
  line,
  locked,
  onChoose,
}: {
  line: CartLine
  locked: boolean
  onChoose: (key: number) => void
}) {
  const t = useTexts(sellingTexts)
  const kit = useKit()
  const off = lineDiscount(line)
  const step = (by: number) => {
    const changed = setQuantity(kit.store.get().cart, line.key, line.quantity_milli + by)
    if (changed.ok) putCart(kit, changed.value)
    else onChoose(line.key)
  }
  return (
    <li className="flex items-stretch border-b border-line">
      <button
        type="button"
        disabled={locked}
        onClick={() => onChoose(line.key)}
        className={`min-w-0 flex-1 py-2.5 pl-5 text-left active:bg-paper-2 ${locked || line.weighed ? "pr-5" : "pr-2"}`}
      >
        <span className="flex gap-3">
          {!locked && <span className="sr-only">{t("change_line")}</span>}
          <span className="min-w-0 flex-1 text-16 leading-snug font-semibold">{line.title}</span>
          <span className="figures text-16 font-semibold">{sum(lineTotal(line) + off)}</span>
        </span>
        <span className="figures block text-14 text-ink-soft">
          {line.unit}
          {line.lot && ` · ${t("lot", { lot: line.lot })}`} · {formatQuantity(line.quantity_milli)} ×{" "}
          {sum(line.unit_price)}
        </span>
        <LineWarning line={line} />
        {line.discount && (
          <span className="figures flex justify-between text-14 text-leaf">
            <span>
              {line.discount.kind === "percent"
                ? t("off_percent", { n: line.discount.percent })
                : t("off_amount")}
            </span>
            <span>{sum(-off)}</span>
          </span>
        )}
      </button>
      {!locked && !line.weighed && (
        <span className="flex shrink-0 items-center pr-2">
          <StepButton icon="minus" label={t("one_less", { title: line.title })} onPress={() => step(-ONE)} />
          <StepButton icon="plus" label={t("one_more", { title: line.title })} onPress={() => step(ONE)} />
        </span>
      )}
    </li>
  )
})

/** What was said when the goods were picked, or what was heard of them since. */
function LineWarning({ line }: { line: CartLine }) {
  const t = useTexts(sellingTexts)
  const isStopped = useTill((state) => isStoppedSince(line, state.stops))
  const [issue] = line.issues
  if (!isStopped && !issue) return null
  return (
    <span className="block text-14 font-semibold text-chili">
      {isStopped ? t("stopped_since") : issue && issueTag(issue, t)}
    </span>
  )
}

function StepButton({ icon, label, onPress }: { icon: IconName; label: string; onPress: () => void }) {
  return (
    <button
      type="button"
      aria-label={label}
      onClick={onPress}
      className="flex size-12 items-center justify-center rounded-control text-leaf active:bg-paper-2"
    >
      <Icon name={icon} />
    </button>
  )
}
