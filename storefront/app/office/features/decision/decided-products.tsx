import type { CertificateState } from "@ocop/shared/certificate"
import { Link } from "react-router"
import { formatDay, groupDigits } from "../../../lib/format"
import { useMessages } from "../../../lib/messages"
import { Stars } from "../../../ui/stars"
import { Table, Td, Th } from "../../../ui/table"
import type { DecidedProduct } from "./decision"
import { recordMessages } from "./record-messages"

const ORDER = [
  "revoked",
  "expired",
  "extended",
  "renewal_late",
  "renewal_window",
  "none",
  "valid",
] as const satisfies readonly CertificateState[]

/** All products of a decision, under what has become of their certificates. */
export function DecidedProducts({ products }: { products: readonly DecidedProduct[] }) {
  const t = useMessages(recordMessages)
  if (products.length === 0) return <p className="py-2 text-ink-soft">{t("no_products")}</p>
  return (
    <Table caption={t("products")}>
      <thead>
        <tr>
          <Th>{t("product")}</Th>
          <Th className="hidden md:table-cell">{t("producer")}</Th>
          <Th className="hidden sm:table-cell">{t("assessment")}</Th>
          <Th number className="hidden sm:table-cell">
            {t("score")}
          </Th>
          <Th>{t("stars")}</Th>
          <Th number>{t("valid_until")}</Th>
        </tr>
      </thead>
      {ORDER.map((state) => {
        const items = products.filter((product) => product.state === state)
        if (items.length === 0) return null
        return (
          <tbody key={state}>
            <tr>
              <th
                colSpan={6}
                scope="rowgroup"
                className="border-b border-line pt-4 pb-1.5 text-left font-semibold"
              >
                {t(`state_${state}`)}{" "}
                <span className="font-normal text-ink-soft figures">{groupDigits(items.length)}</span>
              </th>
            </tr>
            {items.map((product) => (
              <Row key={product.certificate_id} product={product} />
            ))}
          </tbody>
        )
      })}
    </Table>
  )
}

function Row({ product }: { product: DecidedProduct }) {
  const t = useMessages(recordMessages)
  const { registration_id, producer, kind, score, stars, valid_until, extended_until, revoked_on } = product
  return (
    <tr className="hover:bg-paper-2">
      <Td className="font-medium">
        <Link to={`/office/register/${registration_id}`} className="hover:text-leaf hover:underline">
          {product.product}
        </Link>
        <span className="block text-14 font-normal text-ink-soft md:hidden">{producer}</span>
      </Td>
      <Td className="hidden md:table-cell">{producer}</Td>
      <Td className="hidden whitespace-nowrap text-ink-soft sm:table-cell">
        {kind ? t(`assessment_${kind}`) : "–"}
      </Td>
      <Td number className="hidden sm:table-cell">
        {score === null ? "–" : String(score).replace(".", ",")}
      </Td>
      <Td>
        <Stars count={stars} label={t("n_stars", { n: stars })} />
      </Td>
      <Td number className={revoked_on ? "text-chili" : ""}>
        {formatDay(revoked_on ?? extended_until ?? valid_until)}
      </Td>
    </tr>
  )
}
