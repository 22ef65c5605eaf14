import { Link, type LoaderFunctionArgs } from "react-router"
import { formatInstant } from "../../lib/format"
import { useMessages } from "../../lib/messages"
import { buttonClass } from "../../ui/button"
import { Notice } from "../../ui/notice"
import { InspectionDetail } from "../features/inspection/inspection"
import { InspectionItems } from "../features/inspection/inspection-items"
import { inspectionMessages } from "../features/inspection/messages"
import { loadOffice } from "../session.server"
import { OfficeHead } from "../ui/office-head"
import { Fact, Facts, Section } from "../ui/section"
import type { Route } from "./+types/inspection"

export async function loader({ request, params }: LoaderFunctionArgs) {
  const path = `/office/inspections/${params.id ?? ""}`
  return (await loadOffice(request, path, { schema: InspectionDetail })).inspection
}

export default function InspectionPage({ loaderData: record }: Route.ComponentProps) {
  const t = useMessages(inspectionMessages)
  const { proposed_stop, stop_id } = record
  return (
    <div className="grid max-w-3xl gap-7">
      <title>{record.number}</title>
      <OfficeHead
        crumbs={[{ to: "/office/inspections", label: t("title") }]}
        subject={`${record.number}, ${formatInstant(record.at)}, ${record.inspector ?? "–"}`}
        title={<span className={record.result === "failed" ? "text-chili" : ""}>{t(record.result)}</span>}
      >
        <p className="text-ink-soft">{record.place}</p>
      </OfficeHead>
      {proposed_stop && (
        <Notice kind="warning" title={t("hold_title")}>
          <p>{t("hold_help")}</p>
          <p className="pt-3 print:hidden">
            <Link
              to={`/office/stops/new?${proposed_stop.subject === "lot" ? `lot=${proposed_stop.lot_id}` : `registration=${proposed_stop.registration_id}`}&inspection=${record.id}`}
              className={buttonClass("danger")}
            >
              {t("hold")}
            </Link>
          </p>
        </Notice>
      )}
      {stop_id && (
        <Notice title={t("stopped")}>
          <Link to={`/office/stops/${stop_id}`} className="text-link">
            {t("see")}
          </Link>
        </Notice>
      )}
      <Section title={t("summary")}>
        <p className="max-w-prose py-2 whitespace-pre-line">{record.summary}</p>
        <Facts>
          {record.handling && <Fact name={t("handling")}>{record.handling}</Fact>}
          {record.file_ids.length > 0 && (
            <Fact name={t("files")}>
              {record.file_ids.map((id, index) => (
                <a key={id} href={`/office/files/${id}`} className="mr-4 inline-block py-1 text-link">
                  {t("file", { n: index + 1 })}
                </a>
              ))}
            </Fact>
          )}
        </Facts>
      </Section>
      <InspectionItems items={record.items} />
    </div>
  )
}
