import { formatInstant, formatVnd } from "../../../lib/format"
import { useMessages } from "../../../lib/messages"
import { Fact, Facts } from "../../ui/section"
import type { AskedReturn } from "./asked-return"
import { DecideForm } from "./decide-form"
import { returnMessages } from "./messages"
import { ReceiveForm } from "./receive-form"

/** One request: which goods of which order and why; what was answered; and what is to be done next. */
export function ReturnItem({
  asked,
  error,
}: {
  asked: AskedReturn
  error: (field: string) => string | undefined
}) {
  const t = useMessages(returnMessages)
  const { id, state, decision, settled } = asked
  const isAwaited = decision !== null && settled === null && (state === "accepted" || state === "received")
  return (
    <article id={id} className="grid gap-x-9 gap-y-4 border-b border-line py-5 lg:grid-cols-[1fr_24rem]">
      <Told asked={asked} />
      <div className="grid content-start gap-3">
        {decision && (
          <div className="grid gap-1">
            <p className="text-14 text-ink-soft">
              {t("decided", { name: decision.by ?? t("somebody"), at: formatInstant(decision.at) })}
            </p>
            <p className="whitespace-pre-line">{decision.words}</p>
          </div>
        )}
        {settled && <Settled settled={settled} />}
        {state === "requested" && <DecideForm id={id} error={error("words")} />}
        {isAwaited && <ReceiveForm asked={asked} error={error("amount")} />}
      </div>
    </article>
  )
}

function Told({ asked }: { asked: AskedReturn }) {
  const t = useMessages(returnMessages)
  const { order_number, at, state, goods, reason, note, shopper, phone, payment, delivered_at } = asked
  return (
    <div className="grid content-start gap-2">
      <h3 className="font-semibold">{t(`state_${state}`)}</h3>
      <p className="text-14 text-ink-soft figures">
        {t("of_order", { number: order_number })} · {t("asked_at", { at: formatInstant(at) })}
      </p>
      <ul>
        {goods.map(({ title, quantity, sum }, line) => (
          <li key={line} className="flex justify-between gap-4">
            <span className="min-w-0 wrap-anywhere">
              <span className="figures">{quantity}</span> × {title}
            </span>
            <span className="figures whitespace-nowrap">{formatVnd(sum)}</span>
          </li>
        ))}
      </ul>
      <Facts>
        <Fact name={t("reason")}>{t(`reason_${reason ?? "unknown"}`)}</Fact>
        {note && (
          <Fact name={t("note")}>
            <span className="font-normal whitespace-pre-line wrap-anywhere">{note}</span>
          </Fact>
        )}
        <Fact name={t("who")}>
          {shopper}
          {phone && (
            <a href={`tel:${phone}`} className="ml-3 inline-block figures font-normal text-link">
              {phone}
            </a>
          )}
        </Fact>
        <Fact name={t("payment")}>{t(`payment_${payment}`)}</Fact>
        <Fact name={t("delivered")}>
          {delivered_at ? (
            formatInstant(delivered_at)
          ) : (
            <span className="text-indigo">{t("not_delivered")}</span>
          )}
        </Fact>
      </Facts>
    </div>
  )
}

function Settled({ settled: { amount, at, by } }: { settled: NonNullable<AskedReturn["settled"]> }) {
  const t = useMessages(returnMessages)
  const said = { name: by ?? t("somebody"), at: formatInstant(at), amount: formatVnd(amount) }
  return <p className="figures">{t(amount > 0 ? "settled" : "settled_nothing", said)}</p>
}
