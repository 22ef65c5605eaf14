import { formatInstant } from "../../../lib/format"
import { useMessages } from "../../../lib/messages"
import { Table, Td, Th } from "../../../ui/table"
import { Section } from "../../ui/section"
import { stopMessages } from "./messages"
import { pieces, type StopDetail } from "./stop"

/** Who still has the goods, when their tills were heard, and who has answered. */
export function StopPlaces({ detail: { stop, stock, notices } }: { detail: StopDetail }) {
  const t = useMessages(stopMessages)
  const receipts = notices.filter(({ kind }) => kind === "stop").flatMap((notice) => notice.receipts ?? [])
  const sum = stock.reduce((all, { stock_milli }) => all + stock_milli, 0)
  return (
    <Section title={t("where")} aside={t("where_aside", { n: pieces(sum), points: stock.length })}>
      {stock.length === 0 ? (
        <p className="py-2 text-ink-soft">{t("where_none")}</p>
      ) : (
        <Table caption={t("where")}>
          <thead>
            <tr>
              <Th>{t("point")}</Th>
              <Th number>{t("stock")}</Th>
              {stop.subject === "lot" && <Th number>{t("of_lot")}</Th>}
              <Th number className="hidden sm:table-cell">
                {t("heard")}
              </Th>
              <Th>{t("receipt")}</Th>
            </tr>
          </thead>
          <tbody>
            {stock.map((point) => {
              const answer = receipts.find(({ sales_point_id }) => sales_point_id === point.sales_point_id)
              return (
                <tr key={point.sales_point_id}>
                  <Td className="font-medium">{point.name}</Td>
                  <Td number>{pieces(point.stock_milli)}</Td>
                  {stop.subject === "lot" && (
                    <Td number>{point.lot_milli === null ? "–" : pieces(point.lot_milli)}</Td>
                  )}
                  <Td number className="hidden sm:table-cell">
                    {point.device_last_heard_at ? formatInstant(point.device_last_heard_at) : "–"}
                  </Td>
                  <Td>
                    {answer?.acknowledged_at ? (
                      <>
                        {formatInstant(answer.acknowledged_at)}
                        <span className="block text-14 text-ink-soft">
                          {[answer.acknowledged_by, answer.answer].filter(Boolean).join(": ")}
                        </span>
                      </>
                    ) : (
                      <span className="text-chili">{t("waiting")}</span>
                    )}
                  </Td>
                </tr>
              )
            })}
          </tbody>
        </Table>
      )}
    </Section>
  )
}
