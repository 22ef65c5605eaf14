import { formatInstant } from "../../../lib/format"
import { useMessages } from "../../../lib/messages"
import { Table, Td, Th } from "../../../ui/table"
import { Section } from "../../ui/section"
import { stopMessages } from "./messages"
import { pieces, type StopDetail, type StopPlace, stopPlaces } from "./stop"

/** Who still has the goods, when their tills were heard, and who has answered. */
export function StopPlaces({ detail }: { detail: StopDetail }) {
  const t = useMessages(stopMessages)
  const { stop, stock } = detail
  const places = stopPlaces(detail)
  const sum = stock.reduce((all, { stock_milli }) => all + stock_milli, 0)
  return (
    <Section title={t("where")} aside={t("where_aside", { n: pieces(sum), points: stock.length })}>
      {places.length === 0 ? (
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
            {places.map((place) => (
              <tr key={place.sales_point_id}>
                <Td className="font-medium">{place.name}</Td>
                <Td number>{pieces(place.stock_milli)}</Td>
                {stop.subject === "lot" && (
                  <Td number>{place.lot_milli === null ? "–" : pieces(place.lot_milli)}</Td>
                )}
                <Td number className="hidden sm:table-cell">
                  {place.device_last_heard_at ? formatInstant(place.device_last_heard_at) : "–"}
                </Td>
                <Td>
                  <Told receipt={place.receipt} />
                </Td>
              </tr>
            ))}
          </tbody>
        </Table>
      )}
    </Section>
  )
}

/** Told, seen, acknowledged: how far the notice came at one sales point. */
function Told({ receipt }: Pick<StopPlace, "receipt">) {
  const t = useMessages(stopMessages)
  if (receipt === null) return <span className="text-ink-soft">{t("not_told")}</span>
  const { seen_at, acknowledged_at, acknowledged_by, answer } = receipt
  if (acknowledged_at === null)
    return (
      <>
        <span className="text-chili">{t("waiting")}</span>
        <span className="block text-14 text-ink-soft">
          {seen_at ? t("seen", { at: formatInstant(seen_at) }) : t("not_seen")}
        </span>
      </>
    )
  return (
    <>
      {t("acknowledged_at", { at: formatInstant(acknowledged_at) })}
      <span className="block text-14 text-ink-soft">
        {[acknowledged_by, answer].filter(Boolean).join(": ")}
      </span>
    </>
  )
}
