import { Link } from "react-router"
import { groupDigits } from "../../../lib/format"
import { useMessages } from "../../../lib/messages"
import { Table, Td, Th } from "../../../ui/table"
import { demandMessages } from "./messages"

interface Counted {
  handle: string
  title: string
  producer: string
  count: number
  bought?: number
}

/** Products by how often; beside it how often they were bought, where that is the question. */
export function GoodsTable({ caption, goods }: { caption: string; goods: readonly Counted[] }) {
  const t = useMessages(demandMessages)
  const compared = goods.some(({ bought }) => bought !== undefined)
  if (goods.length === 0) return <p className="py-2 text-ink-soft">{t("none")}</p>
  return (
    <Table caption={caption}>
      <thead>
        <tr>
          <Th>{t("product")}</Th>
          <Th className="hidden sm:table-cell">{t("producer")}</Th>
          <Th number>{compared ? t("carted") : t("times")}</Th>
          {compared && <Th number>{t("bought")}</Th>}
        </tr>
      </thead>
      <tbody>
        {goods.map(({ handle, title, producer, count, bought }) => (
          <tr key={handle} className="hover:bg-paper-2">
            <Td className="font-medium">
              <Link to={`/products/${handle}`} reloadDocument className="hover:text-leaf hover:underline">
                {title}
              </Link>
            </Td>
            <Td className="hidden text-ink-soft sm:table-cell">{producer}</Td>
            <Td number>{groupDigits(count)}</Td>
            {compared && <Td number>{groupDigits(bought ?? 0)}</Td>}
          </tr>
        ))}
      </tbody>
    </Table>
  )
}
