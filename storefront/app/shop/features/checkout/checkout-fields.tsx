import type { AddressProvince } from "@ocop/shared/address"
import { useEffect, useRef, useState } from "react"
import { useMessages } from "../../../lib/messages"
import { LinesField } from "../../../ui/field"
import { DeliveryFields, DoorFields, type Way } from "./delivery-fields"
import { InvoiceFields } from "./invoice-fields"
import { KeepChoice } from "./keep-choice"
import type { CheckoutCart } from "./load-checkout.server"
import { checkoutMessages } from "./messages"
import { feeWords, OrderSum } from "./order-sum"
import { AgeCheck, PaymentChoice } from "./payment-choice"
import { PlaceBar } from "./place-bar"
import { PointChoice } from "./point-choice"
import { ReceiverFields } from "./receiver-fields"
import type { Shopper } from "./saved"
import { SavedChoice } from "./saved-choice"
import { sumOf } from "./sum"
import { UnsentNotice } from "./unsent-notice"
import { useField } from "./use-field"
import { provinceCode, type Unsent, valuesOf } from "./written"

interface Props {
  cart: CheckoutCart
  /** The cart could not be read: what was typed is shown, and no sums. */
  is_down: boolean
  provinces: readonly AddressProvince[]
  shopper: Shopper | null
  written: Unsent
  busy: boolean
}

/** Everything between the head of the page and its foot: questions left, the sum and the one button right or at the thumb. */
export function CheckoutFields({ cart, is_down, provinces, shopper, written, busy }: Props) {
  const t = useMessages(checkoutMessages)
  const field = useField(written)
  const { values, trouble } = written
  const [way, setWay] = useState<Way>(values.way === "collect" ? "collect" : "door")
  const [province, setProvince] = useState(
    values.province === undefined ? cart.home : provinceCode(values.province),
  )
  const root = useRef<HTMLDivElement>(null)
  // What was chosen before the page came alive counts too.
  useEffect(() => {
    const form = root.current?.closest("form")
    if (!form) return
    const chosen = valuesOf(new FormData(form))
    setWay(chosen.way === "collect" ? "collect" : "door")
    setProvince(provinceCode(chosen.province))
  }, [])
  const told = trouble && { ...trouble, way: values.way ?? "", province: provinceCode(values.province) }
  const sum = sumOf(cart, { way, province }, told)
  const door = sumOf(cart, { way: "door", province }, null)
  return (
    <div ref={root} className="grid items-start gap-8 lg:grid-cols-[1fr_24rem] lg:gap-14">
      <div className="grid min-w-0 gap-8 max-sm:[&_:is(input,select,textarea)]:scroll-mb-28">
        <div data-notice tabIndex={-1} className="empty:hidden">
          <UnsentNotice written={written} />
        </div>
        {shopper && <SavedChoice addresses={shopper.addresses} chosen={values.saved ?? ""} />}
        <ReceiverFields written={written} />
        <DeliveryFields
          way={way}
          onWay={setWay}
          closed={!is_down && cart.points.length === 0}
          fee={is_down ? "" : feeWords(door.fee, t("free"), "")}
        >
          <DoorFields {...{ written, provinces, province }} onProvince={setProvince} />
          <PointChoice points={cart.points} written={written} />
          <KeepChoice signed_in={shopper !== null} values={values} />
        </DeliveryFields>
        <LinesField
          {...field("note")}
          label={t(way === "collect" ? "note_collect" : "note")}
          maxLength={500}
        />
        <InvoiceFields written={written} />
        {cart.of_age && <AgeCheck written={written} />}
        <PaymentChoice methods={cart.methods} way={way} written={written} />
      </div>
      <section className="grid gap-4 rounded-panel bg-paper-2 p-5 lg:sticky lg:top-6 lg:p-6">
        {!is_down && <OrderSum cart={cart} sum={sum} />}
        <input type="hidden" name="cart" value={cart.id} />
        <input type="hidden" name="saved" value={values.saved ?? ""} />
        <input type="hidden" name="total" value={is_down ? (values.total ?? "") : sum.total} />
        <PlaceBar total={is_down ? null : sum.total} busy={busy} />
      </section>
    </div>
  )
}
