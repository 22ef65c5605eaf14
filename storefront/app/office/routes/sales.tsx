import { SaleList } from "@ocop/shared/report"
import { Link, type LoaderFunctionArgs } from "react-router"
import { useMessages } from "../../lib/messages"
import { salesMessages } from "../features/sales/messages"
import { SaleTable } from "../features/sales/sale-table"
import { loadOffice } from "../session.server"
import type { Route } from "./+types/sales"

const SCOPE = ["fair_id", "from", "to", "sales_point_id"]
const FILTERS = ["booth_id", "producer_id", "product_id", "stars", "hour", "tender"]

export async function loader({ request }: LoaderFunctionArgs) {
  const search = new URL(request.url).searchParams
  const query: Record<string, string> = {}
  for (const name of [...SCOPE, ...FILTERS, "cursor"]) {
    const value = search.get(name)
    if (value) query[name] = value
  }
  const list = await loadOffice(request, "/office/sales", {
    schema: SaleList,
    query: { ...query, limit: 50 },
  })
  return { list, query }
}

export default function Sales({ loaderData: { list, query } }: Route.ComponentProps) {
  const t = useMessages(salesMessages)
  const filters = FILTERS.filter((name) => query[name] !== undefined)
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
        {filters.length > 0 && (
          <p className="text-ink-soft">
            {t("filtered", { filters: filters.map((name) => query[name]).join(", ") })} ·{" "}
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
