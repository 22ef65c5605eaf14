import type { CertificateState } from "@ocop/shared/certificate"
import { daysBetween, type Day } from "@ocop/shared/day"
import type { OfficeRegister, OfficeRegisterItem } from "@ocop/shared/register-office"
import { Link } from "react-router"
import { formatDay, groupDigits } from "../../../lib/format"
import { useMessages } from "../../../lib/messages"
import { Stars } from "../../../ui/stars"
import { Table, Td, Th } from "../../../ui/table"
import { registerMessages } from "./messages"
import { STATE_ORDER } from "./register-answer"

/** Products grouped under their state in words with its rule; goods without stars say why. */
export function RegisterTable({ answer }: { answer: OfficeRegister }) {
  const t = useMessages(registerMessages)
  return (
    <Table caption={t("title")}>
      <thead>
        <tr>
          <Th className="hidden 2xl:table-cell">{t("product_code")}</Th>
          <Th className="max-2xl:pl-0">{t("product")}</Th>
          <Th className="hidden md:table-cell">{t("producer")}</Th>
          <Th className="hidden lg:table-cell">{t("place")}</Th>
          <Th>{t("stars")}</Th>
          <Th number>{t("valid_until")}</Th>
          <Th number className="hidden sm:table-cell">
            {t("left")}
          </Th>
          <Th className="hidden lg:table-cell">{t("decision")}</Th>
          <Th number className="hidden lg:table-cell">
            {t("selling")}
          </Th>
        </tr>
      </thead>
      {STATE_ORDER.map((state) => (
        <StateGroup key={state} state={state} answer={answer} />
      ))}
    </Table>
  )
}

function StateGroup({ state, answer }: { state: CertificateState; answer: OfficeRegister }) {
  const t = useMessages(registerMessages)
  const items = answer.items.filter((item) => item.state === state)
  if (items.length === 0) return null
  const count = answer.facets.state.find(({ value }) => value === state)?.count ?? items.length
  const rule = t(`${state}_rule`)
  return (
    <tbody>
      <tr>
        <th colSpan={9} scope="rowgroup" className="border-b border-line pt-4 pb-1.5 text-left font-semibold">
          {t(`state_${state}`)}{" "}
          <span className="font-normal text-ink-soft figures">{groupDigits(count)}</span>
          {rule && <span className="font-normal text-ink-soft">, {rule}</span>}
        </th>
      </tr>
      {items.map((item) => (
        <Row key={item.id} item={item} day={answer.day} />
      ))}
    </tbody>
  )
}

function Row({ item, day }: { item: OfficeRegisterItem; day: Day }) {
  const t = useMessages(registerMessages)
  const ends = item.revoked_on ?? item.extended_until ?? item.valid_until
  return (
    <tr className="hover:bg-paper-2">
      <Td className="hidden text-14 whitespace-nowrap text-ink-soft figures 2xl:table-cell">
        {item.product_code ?? "–"}
      </Td>
      <Td className="font-medium max-2xl:pl-0">
        <Link to={`/office/register/${item.id}`} className="hover:text-leaf hover:underline">
          {item.name}
        </Link>
        <span className="block text-14 font-normal text-ink-soft md:hidden">{item.producer}</span>
      </Td>
      <Td className="hidden md:table-cell">{item.producer}</Td>
      <Td className="hidden whitespace-nowrap lg:table-cell">
        {shortPlace(item.old_district ?? item.commune ?? "–")}
      </Td>
      <Td>{item.stars ? <Stars count={item.stars} label={t("n_stars", { n: item.stars })} /> : "–"}</Td>
      <Td number>
        {ends ? formatDay(ends) : "–"}
        <span className="block text-14 sm:hidden">
          <Left item={item} day={day} ends={ends} />
        </span>
      </Td>
      <Td number className="hidden sm:table-cell">
        <Left item={item} day={day} ends={ends} />
      </Td>
      <Td className="hidden whitespace-nowrap text-ink-soft lg:table-cell">{item.decision ?? "–"}</Td>
      <Td number className="hidden lg:table-cell">
        <Selling item={item} />
      </Td>
    </tr>
  )
}

/** In a column of places their kind goes without saying. */
function shortPlace(name: string): string {
  return name.replace(/^(Huyện|Thị xã|Thành phố|Xã|Phường) /, "")
}

function Left({ item, day, ends }: { item: OfficeRegisterItem; day: Day; ends: Day | null }) {
  const t = useMessages(registerMessages)
  if (item.state === "revoked") return <span className="text-chili">{t("left_revoked")}</span>
  if (!ends) return "–"
  const days = daysBetween(day, ends)
  return days < 0 ? t("left_over", { n: groupDigits(-days) }) : t("left_days", { n: groupDigits(days) })
}

/** Goods without stars that are still sold are what an officer must act on. */
function Selling({ item: { points_selling, stars } }: { item: OfficeRegisterItem }) {
  const t = useMessages(registerMessages)
  if (points_selling === 0) return "–"
  const words = t("points", { n: points_selling })
  return stars === null ? <span className="font-medium text-chili">{words}</span> : words
}
