import { formatDay, groupDigits } from "../../../lib/format"
import { Link } from "react-router"
import { useMessages } from "../../../lib/messages"
import { buttonClass } from "../../../ui/button"
import { Fact, Facts, Section } from "../../ui/section"
import type { CertificateDetail } from "./detail"
import { certificateMessages } from "./messages"

/** Where the goods are now, and the way to take the stars off them. */
export function Circulation({ detail, mayPropose }: { detail: CertificateDetail; mayPropose: boolean }) {
  const t = useMessages(certificateMessages)
  const { stock, confirmations, registration, standing, proposals } = detail
  const latest = confirmations[0]
  const open = proposals.find(({ state }) => state === "proposed")
  const revocable = mayPropose && standing.certificate_id !== null && standing.state !== "revoked"
  return (
    <div className="grid content-start gap-5">
      <Section title={t("circulating")}>
        <Facts>
          <Fact name={t("points")}>{t("n_points", { n: stock.points })}</Fact>
          <Fact name={t("on_shelf")}>
            {groupDigits(Math.round(stock.quantity_milli / 1000))} {registration.unit}
          </Fact>
          <Fact name={t("confirmed")}>
            {latest
              ? `${t(latest.producing ? "producing" : "not_producing", { quarter: latest.quarter })}, ${formatDay(latest.made_on)}`
              : t("never")}
          </Fact>
          <Fact name={t("lots")}>
            <Link to={`/office/lots?registration=${registration.id}`} className="font-normal text-link">
              {t("see_lots")}
            </Link>
          </Fact>
        </Facts>
      </Section>
      {open ? (
        <div className="grid gap-2 rounded-panel bg-paper-2 p-4 print:hidden">
          <p className="font-medium">{t(`proposal_${open.kind}`)}</p>
          <Link to={`/office/proposals/${open.id}`} className={buttonClass("primary")}>
            {t("proposal_see")}
          </Link>
        </div>
      ) : (
        revocable && (
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
      )}
    </div>
  )
}
