import { formatDay, groupDigits } from "../../../lib/format"
import { Link } from "react-router"
import type { BackendFault } from "../../../lib/backend.server"
import { useMessages } from "../../../lib/messages"
import { buttonClass } from "../../../ui/button"
import { Fact, Facts, Section } from "../../ui/section"
import type { CertificateDetail } from "./detail"
import { Listing } from "./listing"
import { certificateMessages } from "./messages"
import { quarterParts } from "./quarters"

/** Where the goods are now, whether the shop lists them, and the way to take the stars off them. */
export function Circulation({
  detail,
  mayWrite,
  fault,
}: {
  detail: CertificateDetail
  mayWrite: boolean
  fault: BackendFault | undefined
}) {
  return (
    <div className="grid content-start gap-5">
      <Whereabouts detail={detail} mayWrite={mayWrite} />
      <Listing goods={detail.goods} mayWrite={mayWrite} fault={fault} />
      <Revocation detail={detail} mayWrite={mayWrite} />
    </div>
  )
}

function Whereabouts({ detail, mayWrite }: { detail: CertificateDetail; mayWrite: boolean }) {
  const t = useMessages(certificateMessages)
  const { stock, confirmations, registration } = detail
  const latest = confirmations[0]
  return (
    <Section title={t("circulating")}>
      <Facts>
        <Fact name={t("points")}>{t("n_points", { n: stock.points })}</Fact>
        <Fact name={t("on_shelf")}>
          {groupDigits(Math.round(stock.quantity_milli / 1000))} {registration.unit}
        </Fact>
        <Fact name={t("confirmed")}>
          {latest
            ? `${t(latest.producing ? "producing" : "not_producing", quarterParts(latest.quarter))}, ${formatDay(latest.made_on)}`
            : t("never")}
          {mayWrite && (
            <Link
              to={`/office/register/${registration.id}/confirmations/new`}
              className="block py-1 font-normal text-link print:hidden"
            >
              {t("confirm")}
            </Link>
          )}
        </Fact>
        <Fact name={t("lots")}>
          <Link to={`/office/lots?registration=${registration.id}`} className="font-normal text-link">
            {t("see_lots")}
          </Link>
        </Fact>
      </Facts>
    </Section>
  )
}

function Revocation({ detail, mayWrite }: { detail: CertificateDetail; mayWrite: boolean }) {
  const t = useMessages(certificateMessages)
  const { registration, standing, proposals } = detail
  const open = proposals.find(({ state }) => state === "proposed")
  if (open)
    return (
      <div className="grid gap-2 rounded-panel bg-paper-2 p-4 print:hidden">
        <p className="font-medium">{t(`proposal_${open.kind}`)}</p>
        <Link to={`/office/proposals/${open.id}`} className={buttonClass("primary")}>
          {t("proposal_see")}
        </Link>
      </div>
    )
  if (!mayWrite || standing.certificate_id === null || standing.state === "revoked") return null
  return (
    <div className="grid gap-2 rounded-panel bg-paper-2 p-4 print:hidden">
      <p>{t("revoke_help")}</p>
      <p>
        <Link
          to={`/office/proposals/new?kind=revoke&registration=${registration.id}`}
          className="inline-block py-1 font-medium text-chili underline underline-offset-4"
        >
          {t("revoke")}
        </Link>
      </p>
    </div>
  )
}
