import { Link } from "react-router"
import { formatInstant, groupDigits } from "../../../lib/format"
import { useMessages } from "../../../lib/messages"
import { Table, Td, Th } from "../../../ui/table"
import { stopMessages } from "./messages"
import { type StopRow, subjectName } from "./stop"

/** Stops grouped by whether they still count. */
export function StopTable({ stops }: { stops: readonly StopRow[] }) {
  const t = useMessages(stopMessages)
  const groups = [
    { name: "state_open", items: stops.filter(({ lifted_at }) => lifted_at === null) },
    { name: "state_lifted", items: stops.filter(({ lifted_at }) => lifted_at !== null) },
  ] as const
  return (
    <Table caption={t("title")}>
      <thead>
        <tr>
          <Th>{t("subject")}</Th>
          <Th>{t("kind")}</Th>
          <Th className="hidden md:table-cell">{t("document")}</Th>
          <Th number className="hidden sm:table-cell">
            {t("since")}
          </Th>
          <Th number>{t("points")}</Th>
          <Th number className="hidden sm:table-cell">
            {t("acknowledged")}
          </Th>
        </tr>
      </thead>
      {groups.map(({ name, items }) =>
        items.length === 0 ? null : (
          <tbody key={name}>
            <tr>
              <th
                colSpan={6}
                scope="rowgroup"
                className="border-b border-line pt-4 pb-1.5 text-left font-semibold"
              >
                {t(name)} <span className="font-normal text-ink-soft figures">{items.length}</span>
              </th>
            </tr>
            {items.map((stop) => (
              <Row key={stop.id} stop={stop} />
            ))}
          </tbody>
        ),
      )}
    </Table>
  )
}

function Row({ stop }: { stop: StopRow }) {
  const t = useMessages(stopMessages)
  const waiting = stop.lifted_at === null && stop.acknowledged < stop.points
  return (
    <tr className="hover:bg-paper-2">
      <Td className="font-medium">
        <Link to={`/office/stops/${stop.id}`} className="hover:text-leaf hover:underline">
          {subjectName(stop, t)}
        </Link>
        <span className="block text-14 font-normal text-ink-soft">{stop.producer}</span>
      </Td>
      <Td className="whitespace-nowrap">{t(stop.kind)}</Td>
      <Td className="hidden text-ink-soft md:table-cell">{stop.document_no ?? "–"}</Td>
      <Td number className="hidden sm:table-cell">
        {formatInstant(stop.placed_at)}
      </Td>
      <Td number>{t("n_points", { n: stop.points })}</Td>
      <Td number className={`hidden sm:table-cell ${waiting ? "text-chili" : ""}`}>
        {groupDigits(stop.acknowledged)}/{groupDigits(stop.points)}
      </Td>
    </tr>
  )
}
