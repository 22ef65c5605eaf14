import { Link } from "react-router"
import { useMessages } from "../../../lib/messages"
import { Fact, Facts, Section } from "../../ui/section"
import type { InspectionDetail } from "./inspection"
import { inspectionMessages } from "./messages"

/** The goods looked at, each with what was found. */
export function InspectionItems({ items }: { items: InspectionDetail["items"] }) {
  const t = useMessages(inspectionMessages)
  const said = (ok: boolean | null) => t(ok === null ? "not_checked" : ok ? "yes" : "no")
  return (
    <Section title={t("items")} aside={String(items.length)}>
      {items.map((item) => (
        <div key={item.id} className="border-b border-line py-3">
          <p className="font-semibold">
            {item.registration_id ? (
              <Link to={`/office/register/${item.registration_id}`} className="text-link">
                {item.product}
              </Link>
            ) : (
              item.code_read
            )}
            {item.lot_id && (
              <>
                {", "}
                <Link to={`/office/lots/${item.lot_id}`} className="text-link">
                  {t("of_lot", { lot: item.lot_number ?? "–" })}
                </Link>
              </>
            )}
            {": "}
            <span className={item.result === "failed" ? "text-chili" : ""}>{t(item.result)}</span>
          </p>
          <Facts>
            {item.code_read && <Fact name={t("code")}>{item.code_read}</Fact>}
            <Fact name={t("label_ok")}>{said(item.label_ok)}</Fact>
            <Fact name={t("stars_ok")}>{said(item.stars_ok)}</Fact>
            {item.sample_no && <Fact name={t("sample_taken")}>{item.sample_no}</Fact>}
            {item.note && <Fact name={t("note")}>{item.note}</Fact>}
          </Facts>
        </div>
      ))}
    </Section>
  )
}
