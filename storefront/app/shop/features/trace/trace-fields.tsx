import { productSet } from "@ocop/shared/product-set"
import { traceRows, type TracePage } from "@ocop/shared/trace-page"
import type { ReactNode } from "react"
import { formatDay, groupDigits } from "../../../lib/format"
import { useLocale } from "../../../lib/locale"
import { useMessages } from "../../../lib/messages"
import { formatPhone } from "../../lib/phone"
import { traceMessages } from "./messages"

/** Shown elsewhere on the page: the heading, the picture and the path. */
const ELSEWHERE = ["name", "picture", "stages"]

/** What nobody has recorded is said to be unknown, never left out. */
export function Unknown() {
  const t = useMessages(traceMessages)
  return (
    <span className="text-indigo underline decoration-dashed decoration-1 underline-offset-4">
      {t("unknown")}
    </span>
  )
}

function Row({ name, field, children }: { name: string; field?: string; children: ReactNode }) {
  return (
    <div data-field={field} className="flex justify-between gap-4 border-b border-line py-3">
      <dt className="max-w-2/5 shrink-0 font-medium text-balance">{name}</dt>
      <dd className="min-w-0 text-right text-balance wrap-anywhere text-ink-soft">
        {children ?? <Unknown />}
      </dd>
    </div>
  )
}

/** A GS1 code may break between its elements, not inside them. */
function Code({ text }: { text: string }) {
  return text.split(/(?=\()/).map((element) => (
    <span key={element} className="inline-block">
      {element}
    </span>
  ))
}

/** The fields of TT 02/2024 in its order, then what an OCOP product says beside them. */
export function TraceFields({ page }: { page: TracePage }) {
  const t = useMessages(traceMessages)
  return (
    <section className="grid gap-2">
      <h2 className="text-18 font-semibold">{t("fields")}</h2>
      <dl className="border-t border-line">
        {traceRows(page)
          .filter(({ field }) => !ELSEWHERE.includes(field))
          .map(({ field, value }) => (
            <Row key={field} field={field} name={t(field)}>
              {field === "product_code" && value ? <Code text={value} /> : value}
            </Row>
          ))}
        <LotRows page={page} />
        <ProductRows page={page} />
      </dl>
    </section>
  )
}

function LotRows({ page }: { page: TracePage }) {
  const t = useMessages(traceMessages)
  const { lot } = page
  if (!lot) return <Row name={t("lot")}>{null}</Row>
  return (
    <>
      <Row name={t("lot")}>{lot.number}</Row>
      <Row name={t("quantity")}>
        {groupDigits(Math.round(lot.quantity_milli / 1000))} {lot.unit}
      </Row>
      <Row name={t("material_zone")}>{page.material_zone}</Row>
      <Row name={t("growing_areas")}>{page.growing_areas.join(", ") || null}</Row>
      <Row name={t("test_reports")}>
        {page.test_reports.length > 0
          ? page.test_reports.map(({ number, on, result }) => (
              <span key={number} className="block">
                {t("test_report", { number, day: formatDay(on), result })}
              </span>
            ))
          : null}
      </Row>
    </>
  )
}

function ProductRows({ page }: { page: TracePage }) {
  const t = useMessages(traceMessages)
  const locale = useLocale()
  const set = productSet(page.product.product_set)
  const phone = page.producer.phone?.replace(/\s/g, "")
  return (
    <>
      <Row name={t("set")}>{set ? (locale === "vi" ? set.name : set.name_en) : null}</Row>
      <Row name={t("ocop_code")}>{page.product.product_code}</Row>
      <Row name={t("phone")}>
        {phone ? (
          <a href={`tel:${phone}`} className="figures text-link">
            {formatPhone(phone)}
          </a>
        ) : null}
      </Row>
    </>
  )
}
