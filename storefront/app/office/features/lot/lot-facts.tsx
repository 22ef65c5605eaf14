import { Link } from "react-router"
import { formatDay } from "../../../lib/format"
import { useMessages } from "../../../lib/messages"
import { Fact, Facts, Section } from "../../ui/section"
import { type LotDetail, pieces } from "./lot"
import { lotMessages } from "./messages"

export function LotFacts({ lot, mayAmend }: { lot: LotDetail; mayAmend: boolean }) {
  const t = useMessages(lotMessages)
  const unknown = <span className="font-normal text-ink-soft">{t("unknown")}</span>
  const list = (values: readonly string[]) => (values.length > 0 ? values.join(", ") : unknown)
  return (
    <Section title={t("facts")}>
      <Facts>
        <Fact name={t("gtin")}>{lot.gtin}</Fact>
        <Fact name={t("quantity")}>
          {pieces(lot.quantity_milli)} {lot.unit}
        </Fact>
        <Fact name={t("made")}>{formatDay(lot.made_on)}</Fact>
        <Fact name={t("expires")}>{lot.expires_on ? formatDay(lot.expires_on) : unknown}</Fact>
        <Fact name={t("growing_areas")}>{list(lot.growing_areas)}</Fact>
        <Fact name={t("material_zone")}>{lot.material_zone ?? unknown}</Fact>
        <Fact name={t("standards")}>{list(lot.standards)}</Fact>
        <Fact name={t("test_reports")}>
          {lot.test_reports.length === 0 && unknown}
          {lot.test_reports.map(({ number, on, result, file_id }) => (
            <span key={number} className="block">
              {t("test_report", { number, on: formatDay(on), result })}{" "}
              {file_id && (
                <a href={`/office/files/${file_id}`} className="text-link" download>
                  {t("file")}
                </a>
              )}
            </span>
          ))}
        </Fact>
        {lot.note && <Fact name={t("note")}>{lot.note}</Fact>}
      </Facts>
      {mayAmend && (
        <p className="pt-2 print:hidden">
          <Link to={`/office/lots/${lot.id}/facts`} className="inline-block py-2 text-link">
            {t("amend_facts")}
          </Link>
        </p>
      )}
    </Section>
  )
}
