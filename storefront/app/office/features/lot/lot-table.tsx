import { Link } from "react-router"
import { formatDay, groupDigits } from "../../../lib/format"
import { useMessages } from "../../../lib/messages"
import { Table, Td, Th } from "../../../ui/table"
import { type LotSummary, pieces } from "./lot"
import { lotMessages } from "./messages"

export function LotTable({ lots }: { lots: readonly LotSummary[] }) {
  const t = useMessages(lotMessages)
  return (
    <Table caption={t("title")}>
      <thead>
        <tr>
          <Th>{t("lot")}</Th>
          <Th>{t("product")}</Th>
          <Th className="hidden md:table-cell">{t("producer")}</Th>
          <Th number className="hidden sm:table-cell">
            {t("made")}
          </Th>
          <Th number>{t("expires")}</Th>
          <Th number className="hidden md:table-cell">
            {t("quantity")}
          </Th>
          <Th number className="hidden lg:table-cell">
            {t("stamps")}
          </Th>
          <Th number className="hidden lg:table-cell">
            {t("scans")}
          </Th>
        </tr>
      </thead>
      <tbody>
        {lots.map((lot) => (
          <tr key={lot.id} className="hover:bg-paper-2">
            <Td className="font-medium whitespace-nowrap">
              <Link to={`/office/lots/${lot.id}`} className="hover:text-leaf hover:underline">
                {lot.number}
              </Link>
              {lot.stopped && <span className="block text-14 text-chili">{t(lot.stopped)}</span>}
            </Td>
            <Td>
              {lot.product}
              <span className="block text-14 text-ink-soft md:hidden">{lot.producer}</span>
            </Td>
            <Td className="hidden md:table-cell">{lot.producer}</Td>
            <Td number className="hidden sm:table-cell">
              {formatDay(lot.made_on)}
            </Td>
            <Td number>{lot.expires_on ? formatDay(lot.expires_on) : "–"}</Td>
            <Td number className="hidden md:table-cell">
              {pieces(lot.quantity_milli)} {lot.unit}
            </Td>
            <Td number className="hidden lg:table-cell">
              {groupDigits(lot.printed)}
            </Td>
            <Td number className="hidden lg:table-cell">
              {groupDigits(lot.scans)}
            </Td>
          </tr>
        ))}
      </tbody>
    </Table>
  )
}
