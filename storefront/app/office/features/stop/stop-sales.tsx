import { Link } from "react-router"
import { formatInstant, groupDigits } from "../../../lib/format"
import { useMessages } from "../../../lib/messages"
import { Table, Td, Th } from "../../../ui/table"
import { Section } from "../../ui/section"
import { stopMessages } from "./messages"
import { pieces, type StopDetail } from "./stop"

/** The receipts that hold stopped goods, and what may hold them though no lot was written down. */
export function StopSales({ detail: { sales, sold, unlotted } }: { detail: StopDetail }) {
  const t = useMessages(stopMessages)
  return (
    <Section
      title={t("sales")}
      aside={t("sales_aside", { n: pieces(sold.quantity_milli), lines: groupDigits(sold.lines) })}
    >
      {sales.length === 0 && <p className="py-2 text-ink-soft">{t("sales_none")}</p>}
      {sales.length > 0 && (
        <Table caption={t("sales")}>
          <thead>
            <tr>
              <Th>{t("receipt_no")}</Th>
              <Th>{t("point")}</Th>
              <Th className="hidden sm:table-cell">{t("lot")}</Th>
              <Th number>{t("quantity")}</Th>
              <Th number className="hidden sm:table-cell">
                {t("at")}
              </Th>
            </tr>
          </thead>
          <tbody>
            {sales.map((sale, index) => (
              <tr key={`${sale.sale_id}-${index}`}>
                <Td className="font-medium whitespace-nowrap">
                  <Link to={`/office/sales/${sale.sale_id}`} className="hover:text-leaf hover:underline">
                    {sale.receipt_no}
                  </Link>
                </Td>
                <Td>{sale.sales_point ?? "–"}</Td>
                <Td className="hidden text-ink-soft sm:table-cell">
                  {[sale.lot, sale.trace_code].filter(Boolean).join(", ") || "–"}
                </Td>
                <Td number>{pieces(sale.quantity_milli)}</Td>
                <Td number className="hidden sm:table-cell">
                  {formatInstant(sale.occurred_at)}
                </Td>
              </tr>
            ))}
          </tbody>
        </Table>
      )}
      {unlotted.lines > 0 && (
        <p className="pt-2 text-indigo">{t("unlotted", { n: pieces(unlotted.quantity_milli) })}</p>
      )}
    </Section>
  )
}

export function StopOrders({ orders }: { orders: StopDetail["orders"] }) {
  const t = useMessages(stopMessages)
  if (orders.length === 0) return null
  return (
    <Section title={t("orders")} aside={groupDigits(orders.length)}>
      <ul>
        {orders.map(({ order_id, display_id, ordered_at, quantity, buyer }) => (
          <li key={order_id} className="grid gap-x-4 border-b border-line py-1.5 sm:grid-cols-3">
            <span className="font-medium">{t("order", { n: display_id })}</span>
            <span className="text-ink-soft figures">
              {formatInstant(ordered_at)} · {groupDigits(quantity)}
            </span>
            {buyer && (
              <span>
                {buyer.name}
                {buyer.phone && (
                  <>
                    {", "}
                    <a href={`tel:${buyer.phone}`} className="text-link">
                      {buyer.phone}
                    </a>
                  </>
                )}
              </span>
            )}
          </li>
        ))}
      </ul>
    </Section>
  )
}
