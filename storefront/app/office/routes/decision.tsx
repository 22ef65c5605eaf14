import { criteria } from "@ocop/shared/criteria"
import type { LoaderFunctionArgs } from "react-router"
import { formatDay, groupDigits } from "../../lib/format"
import { useMessages } from "../../lib/messages"
import { DecidedProducts } from "../features/decision/decided-products"
import { DecisionDetail, type DecisionItem } from "../features/decision/decision"
import { Entered } from "../features/decision/decision-table"
import { recordMessages } from "../features/decision/record-messages"
import { loadOffice } from "../session.server"
import { OfficeHead } from "../ui/office-head"
import { PrintButton } from "../ui/print-button"
import { Fact, Facts, Section } from "../ui/section"
import { SignedCopy } from "../ui/signed-copy"
import type { Route } from "./+types/decision"

export function loader({ request, params }: LoaderFunctionArgs) {
  return loadOffice(request, `/office/decisions/${params.id ?? ""}`, { schema: DecisionDetail })
}

/** A decision as it stands on record: the document, and every product it speaks of. */
export default function Decision({ loaderData: { decision, certificates } }: Route.ComponentProps) {
  const t = useMessages(recordMessages)
  return (
    <div className="grid max-w-6xl grid-cols-[minmax(0,1fr)] gap-7">
      <title>{decision.number}</title>
      <OfficeHead
        crumbs={[{ to: "/office/decisions", label: t("title") }]}
        subject={t(`subject_${decision.kind}`)}
        title={<span className="figures">{decision.number}</span>}
        actions={<PrintButton>{t("print")}</PrintButton>}
      >
        <p className="figures">
          {t("dated", { day: formatDay(decision.decided_on), issuer: decision.issuer })}
        </p>
      </OfficeHead>
      <div className="grid gap-x-9 gap-y-7 lg:grid-cols-[1fr_2fr]">
        <Record decision={decision} />
        <Section title={t("products")} aside={groupDigits(decision.products)}>
          <DecidedProducts products={certificates} />
        </Section>
      </div>
    </div>
  )
}

function Record({ decision }: { decision: DecisionItem }) {
  const t = useMessages(recordMessages)
  const { note, file_id, by_stars } = decision
  const known = criteria.find(({ version }) => version === decision.criteria)
  const stars = by_stars.map(({ stars: n, products }) => `${t("n_stars", { n })}: ${groupDigits(products)}`)
  return (
    <Section title={t("on_record")}>
      <Facts>
        <Fact name={t("by_stars")}>
          <span className="figures">{stars.length > 0 ? stars.join(", ") : "–"}</span>
        </Fact>
        {decision.kind === "recognise" && (
          <Fact name={t("criteria")}>
            {known?.name ?? <span className="font-normal text-ink-soft">{t("unknown")}</span>}
          </Fact>
        )}
        <Fact name={t("file")}>
          <SignedCopy file_id={file_id} />
        </Fact>
        <Fact name={t("entered")}>
          <Entered decision={decision} />
        </Fact>
        {note && <Fact name={t("note")}>{note}</Fact>}
      </Facts>
    </Section>
  )
}
