import type { OrderPage } from "@ocop/shared/order-page"
import { Form, useNavigation } from "react-router"
import { useMessages } from "../../../lib/messages"
import { Button } from "../../../ui/button"
import { Fold } from "./fold"
import { orderMessages } from "./messages"

/** Asked twice, without a script too: the button that cancels is behind the one that opens it. */
export function CancelForm({ order }: { order: OrderPage }) {
  const t = useMessages(orderMessages)
  const busy = useNavigation().formData?.get("intent") === "cancel"
  return (
    <Fold title={t("cancel")}>
      <Form method="post" className="grid justify-items-start gap-3">
        <input type="hidden" name="intent" value="cancel" />
        <p>{t("cancel_ask", { number: order.number })}</p>
        <Button kind="danger" disabled={busy}>
          {t(busy ? "canceling" : "cancel_yes")}
        </Button>
      </Form>
    </Fold>
  )
}
