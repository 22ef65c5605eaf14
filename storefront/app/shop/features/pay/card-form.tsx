import type { Stripe, StripeElements } from "@stripe/stripe-js"
import type { PaymentAnswer } from "@ocop/shared/payment"
import { useEffect, useRef, useState } from "react"
import { useSubmit } from "react-router"
import { formatVnd } from "../../../lib/format"
import { useLocale } from "../../../lib/locale"
import { useMessages } from "../../../lib/messages"
import { Button } from "../../../ui/button"
import { Notice } from "../../../ui/notice"
import { payMessages } from "./messages"
import { openCardForm } from "./open-card-form"

interface Opened {
  stripe: Stripe
  elements: StripeElements
}

/** Stripe's own form in its own frame; whatever the bank asks for beyond the card happens there too. */
export function CardForm({ payment }: { payment: PaymentAnswer }) {
  const t = useMessages(payMessages)
  const locale = useLocale()
  const submit = useSubmit()
  const frame = useRef<HTMLDivElement>(null)
  const [opened, setOpened] = useState<Opened | "failed" | null>(null)
  const [busy, setBusy] = useState(false)
  const [refused, setRefused] = useState("")
  const { publishable_key = "", client_secret = "", amount } = payment
  useEffect(() => {
    let gone = false
    if (!frame.current) return
    const opening = openCardForm({ publishable_key, client_secret, locale, into: frame.current })
    opening.then(
      (form) => !gone && setOpened(form),
      () => !gone && setOpened("failed"),
    )
    return () => {
      gone = true
      void opening.then(({ close }) => close()).catch(() => undefined)
    }
  }, [publishable_key, client_secret, locale])

  async function pay({ stripe, elements }: Opened) {
    setBusy(true)
    setRefused("")
    const { error } = await stripe.confirmPayment({
      elements,
      confirmParams: { return_url: `${window.location.origin}/pay` },
      redirect: "if_required",
    })
    if (error) setRefused(error.message ?? error.code ?? "")
    else await submit(null, { method: "post" })
    setBusy(false)
  }

  const ready = opened !== null && opened !== "failed"
  return (
    <div className="grid max-w-xl gap-5">
      <noscript>{t("card_no_script")}</noscript>
      {opened === "failed" && <Notice kind="warning" title={t("card_failed")} />}
      {refused && <Notice kind="warning" title={t("card_refused", { why: refused })} />}
      {opened === null && <p role="status">{t("card_loading")}</p>}
      <div ref={frame} data-card-form />
      <Button
        kind="primary"
        type="button"
        className="h-13 text-18"
        disabled={!ready || busy}
        onClick={() => ready && void pay(opened)}
      >
        {busy ? t("paying") : t("pay_card", { amount: formatVnd(amount) })}
      </Button>
    </div>
  )
}
