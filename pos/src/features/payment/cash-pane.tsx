import { tenderGuesses, TENDER_NOTES } from "../../core/tender-keys"
import { sum } from "../../ui/faces"
import { Numpad, typed } from "../../ui/numpad"
import { useTexts } from "../../ui/texts"
import { useDigitKeys } from "../../ui/use-digit-keys"
import { paymentTexts } from "./texts"
import type { PaymentAtHand } from "./use-payment"

const LONGEST = 10

/** Likely sums by one touch, notes that add up, or digits. */
export function CashPane({ payment }: { payment: PaymentAtHand }) {
  const t = useTexts(paymentTexts)
  const { due, received, setReceived } = payment
  useDigitKeys((key) => setReceived(typed(received, key, LONGEST)), payment.finish)
  const note =
    "figures min-h-15 rounded-control border border-line-strong bg-sheet text-18 font-semibold active:bg-paper-2"
  return (
    <div className="grid gap-x-6 gap-y-4 tablet:grid-cols-2">
      <div className="flex flex-col gap-4">
        <Handed payment={payment} />
        <div className="grid grid-cols-2 gap-2">
          {tenderGuesses(due).map((guess) => (
            <button
              key={guess}
              type="button"
              onClick={() => setReceived(String(guess))}
              className="figures min-h-16 rounded-control bg-leaf-pale text-22 font-semibold text-leaf-deep active:bg-line"
            >
              {sum(guess)}
            </button>
          ))}
        </div>
        <div className="grid grid-cols-3 gap-2">
          {TENDER_NOTES.map((value) => (
            <button
              key={value}
              type="button"
              className={note}
              onClick={() => setReceived(String(Number(received || "0") + value))}
            >
              +{sum(value)}
            </button>
          ))}
        </div>
        {payment.rounding !== 0 && (
          <p className="figures flex justify-between text-16 text-ink-soft">
            <span>{t("rounding")}</span>
            <span>{sum(payment.rounding)}</span>
          </p>
        )}
      </div>
      <Numpad corner="000" onKey={(key) => setReceived(typed(received, key, LONGEST))} />
    </div>
  )
}

function Handed({ payment }: { payment: PaymentAtHand }) {
  const t = useTexts(paymentTexts)
  const { received, missing, change } = payment
  const short = missing > 0
  return (
    <div className="rounded-panel border border-line bg-sheet px-5 py-4">
      <p className="flex items-baseline justify-between gap-3">
        <span className="text-16 text-ink-soft">{t("received")}</span>
        <output className="figures text-28 leading-tight font-semibold">
          {sum(Number(received || "0"))}
        </output>
      </p>
      <p
        role="status"
        className={`mt-2 flex items-baseline justify-between gap-3 border-t border-line pt-2 ${short ? "text-ink-soft" : "text-leaf"}`}
      >
        <span className="text-16">{short ? t("short") : t("change")}</span>
        <span className="figures text-36 leading-tight font-semibold">{sum(short ? missing : change)}</span>
      </p>
    </div>
  )
}
