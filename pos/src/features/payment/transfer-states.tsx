import { Icon } from "../../ui/icon"
import { useTexts } from "../../ui/texts"
import { paymentTexts, type PaymentKey } from "./texts"
import type { PaymentAtHand, TransferAnswer } from "./use-payment"

const ANSWERS: readonly { answer: TransferAnswer; name: PaymentKey; help?: PaymentKey }[] = [
  { answer: "waiting", name: "waiting" },
  { answer: "said_paid", name: "said_paid", help: "said_paid_help" },
  { answer: "issued", name: "unconfirmed", help: "unconfirmed_help" },
]

/** Shown, said paid, or not seen: three states that claim no more than is known. The bank's word is not among them. */
export function TransferStates({ payment }: { payment: PaymentAtHand }) {
  const t = useTexts(paymentTexts)
  return (
    <fieldset className="flex flex-col gap-3">
      <legend className="mb-3 text-18 font-semibold">{t("state")}</legend>
      {ANSWERS.map(({ answer, name, help }) => (
        <label
          key={answer}
          className="flex min-h-16 cursor-pointer items-center gap-4 rounded-control border border-line-strong bg-sheet px-4 py-2 has-checked:border-leaf has-checked:bg-leaf-pale has-focus-visible:outline-3 has-focus-visible:outline-leaf"
        >
          <input
            type="radio"
            name="transfer"
            className="size-6 shrink-0 accent-leaf"
            checked={payment.transfer === answer}
            onChange={() => payment.setTransfer(answer)}
          />
          <span className="flex flex-col">
            <span className="text-18 font-semibold">{t(name)}</span>
            {help && <span className="text-14 text-ink-soft">{t(help)}</span>}
          </span>
        </label>
      ))}
      <p className="flex gap-3 px-1 text-14 text-ink-soft">
        <Icon name="ring" className="size-5 text-indigo" />
        <span>{t("bank_help")}</span>
      </p>
    </fieldset>
  )
}
