import { type OrderPage, ReturnReason } from "@ocop/shared/order-page"
import { Form, useNavigation } from "react-router"
import { formatDay } from "../../../lib/format"
import { useMessages } from "../../../lib/messages"
import { Button } from "../../../ui/button"
import { LinesField, SelectField } from "../../../ui/field"
import { Fold } from "./fold"
import { orderMessages } from "./messages"

/** Which of the goods that came go back, and why. */
export function ReturnForm({ order, missing }: { order: OrderPage; missing: boolean }) {
  const t = useMessages(orderMessages)
  const busy = useNavigation().formData?.get("intent") === "return"
  const lines = order.lines.filter(({ returnable }) => returnable > 0)
  return (
    <Fold title={t("back")} open={missing}>
      <Form method="post" className="grid gap-4 sm:max-w-xl">
        <input type="hidden" name="intent" value="return" />
        {order.return_until && (
          <p className="text-ink-soft">{t("back_until", { day: formatDay(order.return_until) })}</p>
        )}
        <fieldset className="grid gap-3">
          <legend className="pb-2 font-medium">{t("back_which")}</legend>
          {lines.map((line) => (
            <div key={line.id} className="flex items-center justify-between gap-4">
              <label htmlFor={line.id}>{t("back_quantity", { title: line.title, n: line.returnable })}</label>
              <select
                id={line.id}
                name={`line ${line.id}`}
                defaultValue={lines.length === 1 ? line.returnable : 0}
                className="min-h-12 rounded-control border border-line bg-sheet px-3"
              >
                {Array.from({ length: Math.min(line.returnable, 99) + 1 }, (_, count) => (
                  <option key={count}>{count}</option>
                ))}
              </select>
            </div>
          ))}
          {missing && (
            <p role="alert" className="text-14 font-medium text-chili">
              {t("back_none")}
            </p>
          )}
        </fieldset>
        <SelectField name="reason" label={t("back_reason")}>
          {ReturnReason.options.map((reason) => (
            <option key={reason} value={reason}>
              {t(`reason_${reason}`)}
            </option>
          ))}
        </SelectField>
        <LinesField name="note" label={t("back_note")} maxLength={500} />
        <Button className="justify-self-start" disabled={busy}>
          {t(busy ? "back_sending" : "back_send")}
        </Button>
      </Form>
    </Fold>
  )
}
