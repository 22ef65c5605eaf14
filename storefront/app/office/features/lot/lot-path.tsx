import { dayOf } from "@ocop/shared/day"
import { Link } from "react-router"
import { formatDay, formatInstant, groupDigits } from "../../../lib/format"
import { useMessages } from "../../../lib/messages"
import { Fact, Facts, Section } from "../../ui/section"
import { type LotDetail, pieces, type Whereabouts } from "./lot"
import { lotMessages } from "./messages"

interface Step {
  at: string
  what: string
  where: string
  file_id?: string | null
}

/** What producer and ledger know of the lot's way, in the order it happened. */
export function LotPath({
  lot,
  whereabouts,
  mayAmend,
}: {
  lot: LotDetail
  whereabouts: Whereabouts
  mayAmend: boolean
}) {
  const t = useMessages(lotMessages)
  const steps: Step[] = [
    ...lot.stages.map((stage) => ({
      at: stage.at,
      what: stage.name,
      where: [stage.place_name, stage.place_code, stage.party].filter(Boolean).join(", "),
      file_id: stage.evidence_file_id,
    })),
    ...whereabouts.path.map(({ at, what, place, quantity_milli }) => ({
      at,
      what: t(`what_${what}`),
      where: `${place}, ${pieces(Math.abs(quantity_milli))} ${lot.unit}`,
    })),
  ].sort((a, b) => Date.parse(a.at) - Date.parse(b.at))
  return (
    <Section title={t("path")}>
      {steps.length === 0 && <p className="py-2 text-ink-soft">{t("path_none")}</p>}
      <ol className="pt-3">
        {steps.map((step, index) => (
          <li key={`${step.at}-${index}`} className="grid grid-cols-[1rem_6rem_1fr] gap-x-3">
            <span className="grid grid-rows-[0.5rem_auto_1fr] justify-items-center" aria-hidden="true">
              <span className={`w-0.5 ${index === 0 ? "" : "bg-leaf"}`} />
              <span className="size-2.5 rounded-full bg-leaf" />
              <span className={`w-0.5 ${index === steps.length - 1 ? "" : "bg-leaf"}`} />
            </span>
            <span className="text-ink-soft figures">{formatDay(dayOf(step.at))}</span>
            <span className="pb-3">
              {step.what}
              <span className="block text-14 text-ink-soft">
                {step.where}{" "}
                {step.file_id && (
                  <a href={`/office/files/${step.file_id}`} className="text-link" download>
                    {t("file")}
                  </a>
                )}
              </span>
            </span>
          </li>
        ))}
      </ol>
      {mayAmend && (
        <p className="print:hidden">
          <Link to={`/office/lots/${lot.id}/stages`} className="inline-block py-2 text-link">
            {t("amend_stages")}
          </Link>
        </p>
      )}
    </Section>
  )
}

/** "Where did lot L go": what is left where, and how much was sold. */
export function LotNow({ lot, whereabouts }: { lot: LotDetail; whereabouts: Whereabouts }) {
  const t = useMessages(lotMessages)
  const { stock, sold, online_orders } = whereabouts
  return (
    <Section title={t("now")}>
      {stock.length === 0 && <p className="border-b border-line py-2 text-ink-soft">{t("now_none")}</p>}
      <Facts>
        {stock.map(({ sales_point_id, name, quantity_milli }) => (
          <Fact key={sales_point_id} name={name}>
            {pieces(quantity_milli)} {lot.unit}
          </Fact>
        ))}
        <Fact name={t("sold")}>
          {t("sold_words", {
            n: pieces(sold.quantity_milli),
            unit: lot.unit,
            receipts: groupDigits(sold.receipts),
          })}
          {sold.last_sale_at && (
            <span className="block text-14 font-normal text-ink-soft">
              {t("last_sale", { at: formatInstant(sold.last_sale_at) })}
            </span>
          )}
        </Fact>
        {online_orders > 0 && <Fact name={t("online")}>{groupDigits(online_orders)}</Fact>}
      </Facts>
    </Section>
  )
}
