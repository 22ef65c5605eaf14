import { Link } from "react-router"
import { formatDay, formatInstant, groupDigits } from "../../../lib/format"
import { useMessages } from "../../../lib/messages"
import { Table, Td, Th } from "../../../ui/table"
import { byYear, type DecisionItem } from "./decision"
import { recordMessages } from "./record-messages"

const STARS = [5, 4, 3] as const

/** Decisions under the year they were signed in, each with how many products of which stars. */
export function DecisionTable({ decisions }: { decisions: readonly DecisionItem[] }) {
  const t = useMessages(recordMessages)
  return (
    <Table caption={t("title")}>
      <thead>
        <tr>
          <Th>{t("number")}</Th>
          <Th className="hidden sm:table-cell">{t("decided_on")}</Th>
          <Th className="hidden md:table-cell">{t("issuer")}</Th>
          <Th number>{t("products")}</Th>
          {STARS.map((n) => (
            <Th key={n} number className="hidden sm:table-cell">
              {t("n_stars", { n })}
            </Th>
          ))}
          <Th className="hidden pl-8 lg:table-cell">{t("entered")}</Th>
        </tr>
      </thead>
      {byYear(decisions).map(({ year, items }) => (
        <tbody key={year}>
          <tr>
            <th
              colSpan={8}
              scope="rowgroup"
              className="border-b border-line pt-4 pb-1.5 text-left font-semibold figures"
            >
              {year}
            </th>
          </tr>
          {items.map((decision) => (
            <Row key={decision.id} decision={decision} />
          ))}
        </tbody>
      ))}
    </Table>
  )
}

function Row({ decision }: { decision: DecisionItem }) {
  const t = useMessages(recordMessages)
  const { id, kind, number, issuer, decided_on, products, by_stars } = decision
  return (
    <tr className="hover:bg-paper-2">
      <Td className="font-medium">
        <Link to={`/office/decisions/${id}`} className="hover:text-leaf hover:underline">
          {number}
        </Link>
        {kind !== "recognise" && (
          <span className={`font-normal ${kind === "revoke" ? "text-chili" : "text-ink-soft"}`}>
            , {t(`kind_${kind}`)}
          </span>
        )}
        <span className="block text-14 font-normal text-ink-soft md:hidden">
          <span className="figures sm:hidden">{formatDay(decided_on)}, </span>
          {issuer}
        </span>
      </Td>
      <Td className="hidden whitespace-nowrap figures sm:table-cell">{formatDay(decided_on)}</Td>
      <Td className="hidden md:table-cell">{issuer}</Td>
      <Td number>{groupDigits(products)}</Td>
      {STARS.map((n) => (
        <Td key={n} number className="hidden text-ink-soft sm:table-cell">
          {by_stars.find(({ stars }) => stars === n)?.products ?? "–"}
        </Td>
      ))}
      <Td className="hidden pl-8 text-ink-soft lg:table-cell">
        <Entered decision={decision} />
      </Td>
    </tr>
  )
}

/** By whom and when it came into the register. */
export function Entered({ decision: { entered_by_name: name, entered_at } }: { decision: DecisionItem }) {
  const t = useMessages(recordMessages)
  if (!entered_at) return t("carried")
  const at = formatInstant(entered_at)
  return <span className="figures">{name ? t("entered_by", { name, at }) : at}</span>
}
