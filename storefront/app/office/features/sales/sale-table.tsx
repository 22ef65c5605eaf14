import type { SaleSummary } from "@ocop/shared/report"
import { Link } from "react-router"
import { formatInstant, groupDigits } from "../../../lib/format"
import { useMessages } from "../../../lib/messages"
import { Table, Td, Th } from "../../../ui/table"
import { Flags } from "./flags"
import { salesMessages } from "./messages"

export function SaleTable({ sales }: { sales: readonly SaleSummary[] }) {
  const t = useMessages(salesMessages)
  return (
    <Table caption={t("sales")}>
      <thead>
        <tr>
          <Th>{t("receipt")}</Th>
          <Th>{t("at")}</Th>
          <Th className="hidden md:table-cell">{t("place")}</Th>
          <Th className="hidden lg:table-cell">{t("staff")}</Th>
          <Th>{t("flags")}</Th>
          <Th number>{t("total")}</Th>
        </tr>
      </thead>
      <tbody>
        {sales.map((sale) => (
          <tr key={sale.id} className="hover:bg-paper-2">
            <Td className="font-medium">
              <Link to={`/office/sales/${sale.id}`} className="hover:text-leaf hover:underline">
                {sale.receipt_no}
              </Link>
              {sale.kind !== "sale" && (
                <span className="block text-14 font-normal text-ink-soft">{t(`kind_${sale.kind}`)}</span>
              )}
            </Td>
            <Td className="figures whitespace-nowrap">{formatInstant(sale.occurred_at)}</Td>
            <Td className="hidden md:table-cell">{sale.booth ?? sale.sales_point ?? t("online")}</Td>
            <Td className="hidden text-ink-soft lg:table-cell">{sale.staff}</Td>
            <Td>
              <Flags flags={sale.flags} />
            </Td>
            <Td number className="font-medium">
              {groupDigits(sale.total)}
            </Td>
          </tr>
        ))}
      </tbody>
    </Table>
  )
}
