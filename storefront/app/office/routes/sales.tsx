import { FairRevenue, SaleList } from "@ocop/shared/report"
import { Link, type LoaderFunctionArgs } from "react-router"
import { formatDay } from "../../lib/format"
import { useMessages } from "../../lib/messages"
import { fairMessages } from "../features/fair-revenue/messages"
import { DRILL_DOWN } from "../drill-down"
import { rowLabel } from "../features/fair-revenue/row-label"
import { chosenRows } from "../features/sales/chosen-rows"
import { salesMessages } from "../features/sales/messages"
import { SaleTable } from "../features/sales/sale-table"
import { loadOffice } from "../session.server"
import type { Route } from "./+types/sales"

const SCOPE = ["fair_id", "from", "to", "sales_point_id"]
const FILTERS: readonly string[] = Object.values(DRILL_DOWN)

export async function loader({ request }: LoaderFunctionArgs) {
  const search = new URL(request.url).searchParams
  const query: Record<string, string> = {}
  for (const name of [...SCOPE, ...FILTERS, "cursor"]) {
    const value = search.get(name)
    if (value) query[name] = value
  }
  const [list, report] = await Promise.all([
    loadOffice(request, "/office/sales", { schema: SaleList, query: { ...query, limit: 50 } }),
    query.fair_id ? fairRevenue(request, query.fair_id) : undefined,
  ])
  return { list, query, fair: report?.fair.name, chosen: report ? chosenRows(report.rows, query) : [] }
}

function fairRevenue(request: Request, fair_id: string) {
  return loadOffice(request, "/office/reports/fair-revenue", { schema: FairRevenue, query: { fair_id } })
}

export default function Sales({ loaderData: { list, query, fair, chosen } }: Route.ComponentProps) {
  const t = useMessages(salesMessages)
  const named = useMessages(fairMessages)
  const filters = FILTERS.filter((name) => query[name] !== undefined)
  const names = chosen.map(
    (row) => `${rowLabel(row, named)}${row.by === "hour" ? ` ${formatDay(row.key.slice(0, 10))}` : ""}`,
  )
  const scope = new URLSearchParams(Object.entries(query).filter(([name]) => SCOPE.includes(name)))
  const older = new URLSearchParams({ ...query, cursor: list.next_cursor ?? "" })
  return (
    <div className="grid max-w-5xl gap-5">
      <title>{t("sales")}</title>
      <header className="grid gap-1">
        <p className="text-14">
          <Link
            to={query.fair_id ? `/office/fairs/${query.fair_id}` : "/office/revenue"}
            className="text-link"
          >
            {t("back")}
          </Link>
        </p>
        <h1 className="text-22 font-semibold">{t("sales")}</h1>
        {fair && <p className="text-ink-soft">{fair}</p>}
        {filters.length > 0 && (
          <p className="text-ink-soft">
            {t("filtered", {
              filters: names.length > 0 ? names.join(", ") : filters.map((name) => query[name]).join(", "),
            })}{" "}
            ·{" "}
            <Link to={`?${scope.toString()}`} className="text-link">
              {t("clear")}
            </Link>
          </p>
        )}
      </header>
      {list.items.length > 0 ? (
        <SaleTable sales={list.items} />
      ) : (
        <div className="grid gap-1 border-t border-line pt-6">
          <p className="text-18 font-semibold">{t("none")}</p>
          <p className="text-ink-soft">{t("none_help")}</p>
        </div>
      )}
      {list.next_cursor && (
        <p>
          <Link to={`?${older.toString()}`} className="text-link">
            {t("next")}
          </Link>
        </p>
      )}
    </div>
  )
}
