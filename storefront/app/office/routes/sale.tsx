import { SaleDetail } from "@ocop/shared/report"
import { Link, type LoaderFunctionArgs } from "react-router"
import { formatInstant, formatVnd, groupDigits } from "../../lib/format"
import { useMessages } from "../../lib/messages"
import { Flags } from "../features/sales/flags"
import { SaleLines } from "../features/sales/sale-lines"
import { salesMessages } from "../features/sales/messages"
import { TenderName } from "../features/sales/tender-name"
import { loadOffice } from "../session.server"
import type { Route } from "./+types/sale"

export function loader({ request, params }: LoaderFunctionArgs) {
  return loadOffice(request, `/office/sales/${params.id ?? ""}`, { schema: SaleDetail })
}

export default function Sale({ loaderData: sale }: Route.ComponentProps) {
  const t = useMessages(salesMessages)
  return (
    <div className="grid max-w-5xl gap-6">
      <title>{sale.receipt_no}</title>
      <header className="grid gap-1">
        <p className="text-14">
          <Link to="/office/sales" onClick={goBack} className="text-link">
            {t("back")}
          </Link>
        </p>
        <p className="text-ink-soft">
          {t(`kind_${sale.kind}`)} · {sale.booth ?? sale.sales_point ?? t("online")} ·{" "}
          {formatInstant(sale.occurred_at)}
        </p>
        <h1 className="flex flex-wrap items-baseline gap-x-5 text-28 leading-tight font-semibold">
          <span className="text-22">{sale.receipt_no}</span>{" "}
          <span className="figures">{formatVnd(sale.total)}</span>
        </h1>
        <Flags flags={sale.flags} />
      </header>
      <SaleLines lines={sale.lines} />
      <div className="grid gap-8 sm:grid-cols-2">
        <section className="grid content-start gap-1">
          <h2 className="text-18 font-semibold">{t("payments")}</h2>
          <dl className="grid grid-cols-[1fr_auto] gap-x-6 gap-y-1">
            {sale.payments.map((payment, index) => (
              <div key={index} className="contents">
                <dt>
                  <TenderName payment={payment} />
                </dt>
                <dd className="text-right figures">{groupDigits(payment.amount)}</dd>
              </div>
            ))}
            {sale.cash_rounding !== 0 && (
              <div className="contents text-ink-soft">
                <dt>{t("rounding")}</dt>
                <dd className="text-right figures">{groupDigits(sale.cash_rounding)}</dd>
              </div>
            )}
          </dl>
        </section>
        <section className="grid content-start gap-1 text-ink-soft">
          <p>
            {t("staff")}: {sale.staff ?? "–"}
          </p>
          <p>
            {t("received")}: {formatInstant(sale.received_at)}
          </p>
          <p>{t("unchanged")}</p>
        </section>
      </div>
    </div>
  )
}

function goBack(event: React.MouseEvent): void {
  if (window.history.length < 2) return
  event.preventDefault()
  window.history.back()
}
