import { productSet } from "@ocop/shared/product-set"
import { Link } from "react-router"
import { formatDay } from "../../../lib/format"
import { useLocale } from "../../../lib/locale"
import { useMessages } from "../../../lib/messages"
import { Fact, Facts, Section } from "../../ui/section"
import { type CertificateDetail, decisionPath, type HeldCertificate } from "./detail"
import { certificateMessages } from "./messages"

/** QĐ 26/2026, Đ.11: which decision's score sheets a certificate was judged by. */
const CRITERIA: Record<NonNullable<HeldCertificate["criteria"]>, string> = {
  "1048-781": "1048/QĐ-TTg, 781/QĐ-TTg",
  "148": "148/QĐ-TTg",
  "148-1489": "148/QĐ-TTg, 1489/QĐ-TTg",
  "26-2026": "26/2026/QĐ-TTg",
}

/** What the certificate says that the standing speaks of. */
export function CertificateFacts({ detail }: { detail: CertificateDetail }) {
  const t = useMessages(certificateMessages)
  const locale = useLocale()
  const { registration, standing, certificates } = detail
  const held = certificates.find(({ id }) => id === standing.certificate_id)
  const set = productSet(registration.product_set)
  const unknown = <Unknown />
  return (
    <Section title={t(standing.stars ? "current" : "last")}>
      <Facts>
        {held && <HeldFacts held={held} />}
        <Fact name={t("set")}>
          {set ? `${set.number}. ${locale === "vi" ? set.name : set.name_en}` : registration.product_set}
        </Fact>
        <Fact name={t("trademark")}>{registration.trademark ?? unknown}</Fact>
      </Facts>
    </Section>
  )
}

function HeldFacts({ held }: { held: HeldCertificate }) {
  const t = useMessages(certificateMessages)
  const score = held.score === null ? null : String(held.score).replace(".", ",")
  return (
    <>
      <Fact name={t("decision")}>
        <Link to={decisionPath(held)} className="text-link">
          {t("decided", { number: held.number, day: formatDay(held.decided_on) })}
        </Link>
      </Fact>
      <Fact name={t("issuer")}>{held.issuer}</Fact>
      <Fact name={t("rank")}>
        {score ? t("rank_score", { n: held.stars, score }) : t("n_stars", { n: held.stars })}
      </Fact>
      <Fact name={t("criteria")}>{held.criteria ? CRITERIA[held.criteria] : <Unknown />}</Fact>
      {held.kind && <Fact name={t("kind")}>{t(`kind_${held.kind}`)}</Fact>}
      <Fact name={t("valid")}>
        {formatDay(held.decided_on)} – {formatDay(held.valid_until)}
      </Fact>
      {held.extended_until && (
        <Fact name={t("extended")}>
          {t("extended_by", { day: formatDay(held.extended_until), document: held.extend_document ?? "–" })}
        </Fact>
      )}
      {held.revoked_on && (
        <Fact name={t("revoked")}>
          <span className="text-chili">
            {t("revoked_by", { day: formatDay(held.revoked_on), document: held.revoke_document ?? "–" })}
          </span>
          {held.revoke_reason && <span className="block font-normal">{held.revoke_reason}</span>}
        </Fact>
      )}
    </>
  )
}

function Unknown() {
  const t = useMessages(certificateMessages)
  return <span className="font-normal text-ink-soft">{t("unknown")}</span>
}
