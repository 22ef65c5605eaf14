import type { SaleDetail } from "@ocop/shared/report"
import { groupDigits } from "../../../lib/format"
import { useMessages } from "../../../lib/messages"
import { Stars } from "../../../ui/stars"
import { Table, Td, Th } from "../../../ui/table"
import { salesMessages } from "./messages"

/** The goods of one sale with the stars they had at that moment, and why they had none. */
export function SaleLines({ lines }: { lines: SaleDetail["lines"] }) {
  const t = useMessages(salesMessages)
  return (
    <Table caption={t("goods")}>
      <thead>
        <tr>
          <Th>{t("goods")}</Th>
          <Th>{t("stars_at")}</Th>
          <Th number>{t("quantity")}</Th>
          <Th number className="hidden sm:table-cell">
            {t("price")}
          </Th>
          <Th number className="hidden sm:table-cell">
            {t("discount")}
          </Th>
          <Th number>{t("total")}</Th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <tr key={line.line_no}>
            <Td>
              <span className="font-medium">{line.title}</span>
              <span className="block text-14 text-ink-soft">
                {line.producer}
                {line.lot && ` · ${t("lot")} ${line.lot}`}
              </span>
            </Td>
            <Td>
              {line.stars ? (
                <Stars count={line.stars} label={t("stars", { n: line.stars })} />
              ) : (
                t("no_stars")
              )}
              {line.state_reason && <span className="block text-14 text-ink-soft">{line.state_reason}</span>}
            </Td>
            <Td number>{(line.quantity_milli / 1000).toLocaleString("vi-VN")}</Td>
            <Td number className="hidden text-ink-soft sm:table-cell">
              {groupDigits(line.unit_price)}
            </Td>
            <Td number className="hidden text-ink-soft sm:table-cell">
              {line.discount > 0 ? groupDigits(line.discount) : ""}
            </Td>
            <Td number className="font-medium">
              {groupDigits(line.total)}
            </Td>
          </tr>
        ))}
      </tbody>
    </Table>
  )
}
