import { Form, useNavigation } from "react-router"
import type { BackendFault } from "../../../lib/backend.server"
import { useMessages } from "../../../lib/messages"
import { Button } from "../../../ui/button"
import { TextField } from "../../../ui/field"
import { Notice } from "../../../ui/notice"
import { useFault } from "../../ui/fault"
import { Section } from "../../ui/section"
import type { CertificateDetail } from "./detail"
import { certificateMessages } from "./messages"

/** Whether the shop lists the goods, and the switch: it takes a reason, which is kept with who and when. */
export function Listing({
  goods,
  mayWrite,
  fault,
}: {
  goods: CertificateDetail["goods"]
  mayWrite: boolean
  fault: BackendFault | undefined
}) {
  const t = useMessages(certificateMessages)
  const busy = useNavigation().state !== "idle"
  const said = useFault(fault, ["reason"])
  const state = goods === null ? "none" : goods.listed ? "on" : "off"
  return (
    <Section title={t("listing")} className="print:hidden">
      <p className="py-2">{t(`listing_${state}`)}</p>
      {said.rest && <Notice kind="warning" title={said.rest} />}
      {goods && mayWrite && (
        <Form method="post" className="grid gap-3 pt-2" key={state}>
          <input type="hidden" name="listed" value={String(!goods.listed)} />
          <TextField
            name="reason"
            label={t("listing_reason")}
            required
            maxLength={1000}
            autoComplete="off"
            error={said.of("reason")}
          />
          <Button disabled={busy} className="justify-self-start">
            {t(goods.listed ? "listing_hold" : "listing_again")}
          </Button>
        </Form>
      )}
    </Section>
  )
}
