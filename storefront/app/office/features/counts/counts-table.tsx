import { Link } from "react-router"
import { groupDigits } from "../../../lib/format"
import { useLocale } from "../../../lib/locale"
import { useMessages } from "../../../lib/messages"
import { Table, Td, Th } from "../../../ui/table"
import { addsUp, type Asked, type CountRow, matrixOf, nameOf, registerPath, sumOf } from "./counts"
import { countsMessages } from "./messages"

/** In force beside ever recognised, every cell there is, empty ones too; figures in force lead into the register. */
export function CountsTable({ asked, counts }: { asked: Asked; counts: readonly CountRow[] }) {
  const t = useMessages(countsMessages)
  const locale = useLocale()
  const { rows, columns } = matrixOf(counts)
  const divided = asked.and !== undefined
  return (
    <Table caption={t("title")}>
      <thead>
        <tr>
          <Th>{t(`by_${asked.by}`)}</Th>
          {divided &&
            columns.map((column) => (
              <Th key={column} number>
                {column && nameOf(column, t("n_stars", { n: column }), locale)}
              </Th>
            ))}
          <Th number>{t(divided ? "sum" : "held")}</Th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, label, cells, whole }) => (
          <tr key={key} className="hover:bg-paper-2">
            <th scope="row" className="border-b border-line py-1.5 pr-2 text-left font-medium">
              {nameOf(key, label, locale)}
            </th>
            {divided &&
              cells.map((cell) => (
                <Td key={cell.and} number>
                  <Figure of={cell} to={registerPath(asked, key, cell.and)} />
                </Td>
              ))}
            <Td number>
              <Figure of={whole} to={registerPath(asked, key, null)} />
            </Td>
          </tr>
        ))}
      </tbody>
      {addsUp(asked.by) && (
        <tfoot className="border-b border-ink">
          <tr>
            <th scope="row" className="py-1.5 pr-2 text-left font-semibold">
              {t("sum")}
            </th>
            {divided &&
              columns.map((column) => (
                <Td key={column} number className="border-b-0">
                  <Figure of={sumOf(counts.filter(({ and }) => and === column))} to={null} />
                </Td>
              ))}
            <Td number className="border-b-0">
              <Figure of={sumOf(counts)} to={null} />
            </Td>
          </tr>
        </tfoot>
      )}
    </Table>
  )
}

function Figure({
  of: { ever, in_force },
  to,
}: {
  of: { ever: number; in_force: number }
  to: string | null
}) {
  const t = useMessages(countsMessages)
  if (ever === 0)
    return (
      <span className="text-ink-soft">
        <span aria-hidden="true">–</span>
        <span className="sr-only">{t("nothing")}</span>
      </span>
    )
  const figure = <span className="font-semibold">{groupDigits(in_force)}</span>
  const label = t("cell", { in_force: groupDigits(in_force), ever: groupDigits(ever) })
  return (
    <>
      {to && in_force > 0 ? (
        <Link to={to} aria-label={label} className="text-link">
          {figure}
        </Link>
      ) : (
        figure
      )}
      <span className="text-ink-soft">/{groupDigits(ever)}</span>
    </>
  )
}
