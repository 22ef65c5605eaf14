import type { SoldFigure } from "@ocop/shared/public-figures"
import { groupDigits } from "../../../lib/format"
import { useMessages } from "../../../lib/messages"
import { Table, Td, Th } from "../../../ui/table"
import { figureMessages } from "./messages"

export function SoldTable({
  caption,
  heading,
  rows,
  total,
}: {
  caption: string
  heading: string
  rows: readonly (SoldFigure & { label: string })[]
  total: SoldFigure
}) {
  const t = useMessages(figureMessages)
  const told = (count: number | null) => (count === null ? t("few") : groupDigits(count))
  return (
    <Table caption={caption}>
      <thead>
        <tr>
          <Th>{heading}</Th>
          <Th number>{t("receipts")}</Th>
          <Th number>{t("pieces")}</Th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, label, receipts, pieces }) => (
          <tr key={key} className={receipts === 0 ? "text-ink-soft" : ""}>
            <Th scope="row" className="border-line text-16 text-ink">
              {label}
            </Th>
            <Td number>{told(receipts)}</Td>
            <Td number>{told(pieces)}</Td>
          </tr>
        ))}
        <tr className="font-semibold">
          <Th scope="row" className="border-line text-16 font-semibold text-ink">
            {t("all")}
          </Th>
          <Td number>{told(total.receipts)}</Td>
          <Td number>{told(total.pieces)}</Td>
        </tr>
      </tbody>
    </Table>
  )
}
