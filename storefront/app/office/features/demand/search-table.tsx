import { groupDigits } from "../../../lib/format"
import { useMessages } from "../../../lib/messages"
import { Table, Td, Th } from "../../../ui/table"
import { demandMessages } from "./messages"

export function SearchTable({
  caption,
  searches,
}: {
  caption: string
  searches: readonly { q: string; count: number }[]
}) {
  const t = useMessages(demandMessages)
  if (searches.length === 0) return <p className="py-2 text-ink-soft">{t("none")}</p>
  return (
    <Table caption={caption}>
      <thead>
        <tr>
          <Th>{t("words")}</Th>
          <Th number>{t("times")}</Th>
        </tr>
      </thead>
      <tbody>
        {searches.map(({ q, count }) => (
          <tr key={q} className="hover:bg-paper-2">
            <Td className="font-medium break-words">{q}</Td>
            <Td number>{groupDigits(count)}</Td>
          </tr>
        ))}
      </tbody>
    </Table>
  )
}
