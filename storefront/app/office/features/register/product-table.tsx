import type { CertificateState } from "@ocop/shared/certificate"
import { formatDay } from "../../../lib/format"
import { useMessages } from "../../../lib/messages"
import { Stars } from "../../../ui/stars"
import { Table, Td, Th } from "../../../ui/table"
import { registerMessages } from "./messages"
import { STATE_ORDER, type ProductRow } from "./product-list"

/** Products grouped under their state in words with its rule; goods without stars say why. */
export function ProductTable({ items }: { items: readonly ProductRow[] }) {
  const t = useMessages(registerMessages)
  return (
    <Table caption={t("title")}>
      <thead>
        <tr>
          <Th>{t("product")}</Th>
          <Th className="hidden md:table-cell">{t("producer")}</Th>
          <Th>{t("stars")}</Th>
          <Th number>{t("valid_until")}</Th>
          <Th className="hidden lg:table-cell">{t("decision")}</Th>
        </tr>
      </thead>
      {STATE_ORDER.map((state) => (
        <StateGroup key={state} state={state} items={items.filter((item) => item.state === state)} />
      ))}
    </Table>
  )
}

function StateGroup({ state, items }: { state: CertificateState; items: readonly ProductRow[] }) {
  const t = useMessages(registerMessages)
  if (items.length === 0) return null
  const name = state === "none" ? "none_state" : state
  const rule = t(`${state}_rule`)
  return (
    <tbody>
      <tr>
        <th colSpan={5} scope="rowgroup" className="border-b border-line pt-4 pb-1.5 text-left font-semibold">
          {t(name)} <span className="font-normal text-ink-soft figures">{items.length}</span>
          {rule && <span className="font-normal text-ink-soft">, {rule}</span>}
        </th>
      </tr>
      {items.map((item) => (
        <tr key={`${item.title}-${item.producer}`} className="hover:bg-paper-2">
          <Td className="font-medium">
            {item.title}
            <span className="block text-14 font-normal text-ink-soft md:hidden">{item.producer}</span>
          </Td>
          <Td className="hidden md:table-cell">{item.producer}</Td>
          <Td>
            {item.stars ? (
              <Stars count={item.stars} label={t("n_stars", { n: item.stars })} />
            ) : (
              <span className="text-14 text-ink-soft">{item.reason_vi}</span>
            )}
          </Td>
          <Td number>{item.valid_until ? formatDay(item.valid_until) : "–"}</Td>
          <Td className="hidden whitespace-nowrap text-ink-soft lg:table-cell">{item.certificate_number}</Td>
        </tr>
      ))}
    </tbody>
  )
}
