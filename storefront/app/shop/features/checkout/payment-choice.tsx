import type { PaymentMethods } from "@ocop/shared/payment"
import { useMessages } from "../../../lib/messages"
import { Choice } from "./choice"
import type { Way } from "./delivery-fields"
import { checkoutMessages } from "./messages"
import { Part } from "./part"
import type { Unsent } from "./written"

/** A way that is closed to this cart stays in sight and says why. */
export function PaymentChoice({
  methods,
  way,
  written,
}: {
  methods: PaymentMethods["methods"]
  way: Way
  written: Unsent
}) {
  const t = useMessages(checkoutMessages)
  const open = methods.filter(({ reason }) => !reason)
  const chosen =
    open.find(({ id }) => id === written.values.payment) ?? open.find(({ id }) => id === "cod") ?? open[0]
  const wrong = written.wrong.includes("payment")
  const help = (id: PaymentMethods["methods"][number]["id"]) =>
    t(id === "cod" && way === "collect" ? "cod_help_collect" : `${id}_help`)
  return (
    <Part title={t("payment")} name="payment" error={wrong ? t("error_payment") : undefined}>
      <div className="grid gap-2">
        {methods.map(({ id, reason }) => (
          <Choice
            key={id}
            name="payment"
            value={id}
            label={t(id)}
            help={reason ? t(`reason_${reason}`) : help(id)}
            disabled={reason !== undefined}
            defaultChecked={id === chosen?.id}
            data-wrong={wrong || undefined}
          />
        ))}
      </div>
    </Part>
  )
}

export function AgeCheck({ written }: { written: Unsent }) {
  const t = useMessages(checkoutMessages)
  const wrong = written.wrong.includes("of_age")
  return (
    <div className="grid gap-2">
      <Choice
        type="checkbox"
        name="of_age"
        value="on"
        label={t("of_age")}
        help={t("of_age_help")}
        defaultChecked={written.values.of_age === "on"}
        data-wrong={wrong || undefined}
        aria-describedby={wrong ? "of_age-error" : undefined}
      />
      {wrong && (
        <p id="of_age-error" className="text-14 font-medium text-chili">
          {t("error_of_age")}
        </p>
      )}
    </div>
  )
}
