import type { ReportRow } from "@ocop/shared/report"
import { Link } from "react-router"
import { groupDigits } from "../../../lib/format"
import { useMessages } from "../../../lib/messages"
import { Td } from "../../../ui/table"
import { fairMessages } from "./messages"
import { percent } from "./percent"
import { rowLabel, salesPath } from "./row-label"

interface Shown {
  row: ReportRow
  fair_id: string
  whole: number
  counted: boolean
}

/** A row's name leads to the single sales behind it. */
export function BreakdownRow({ row, fair_id, whole, counted }: Shown) {
  const t = useMessages(fairMessages)
  return (
    <tr className="hover:bg-paper-2">
      <Td className="font-medium">
        <Link to={salesPath(fair_id, row)} className="hover:text-leaf hover:underline">
          {rowLabel(row, t)}
        </Link>
      </Td>
      <Td number>{groupDigits(row.sales)}</Td>
      {counted && (
        <Td number className="hidden text-ink-soft sm:table-cell">
          {(row.quantity_milli / 1000).toLocaleString("vi-VN")}
        </Td>
      )}
      <Td number className="font-medium">
        {groupDigits(row.revenue)}
      </Td>
      <Td number className="hidden text-ink-soft sm:table-cell">
        {percent(row.revenue, whole)}
      </Td>
    </tr>
  )
}

interface Sum {
  label: string
  revenue: number
  whole: number
  counted: boolean
  soft?: boolean
}

export function SumRow({ label, revenue, whole, counted, soft = false }: Sum) {
  const weight = soft ? "text-ink-soft" : "border-t border-ink font-semibold"
  return (
    <tr>
      <Td className={weight}>{label}</Td>
      <Td number className={weight} />
      {counted && <Td number className={`hidden sm:table-cell ${weight}`} />}
      <Td number className={weight}>
        {groupDigits(revenue)}
      </Td>
      <Td number className={`hidden sm:table-cell ${weight}`}>
        {soft ? percent(revenue, whole) : ""}
      </Td>
    </tr>
  )
}
