import type { ReactNode } from "react"
import { Link } from "react-router"
import { formatDay } from "../../../lib/format"
import { useMessages } from "../../../lib/messages"
import { Section } from "../../ui/section"
import { Band } from "./band"
import type { CodeAnswer, FoundCode } from "./code-answer"
import { inspectMessages } from "./messages"

/** A lot number, product code or decision number may stand for several goods: each is one tap. */
export function Choices({ answer }: { answer: Exclude<CodeAnswer, FoundCode> }) {
  const t = useMessages(inspectMessages)
  switch (answer.kind) {
    case "lots":
      return (
        <List title={t("lots")} count={answer.lots.length}>
          {answer.lots.map(({ lot_id, lot, gtin, product, producer }) => (
            <Choice
              key={lot_id}
              to={`/office/inspect?code=${encodeURIComponent(`(01)${gtin}(10)${lot}`)}`}
              name={product}
              about={`${producer} · ${lot}`}
            />
          ))}
        </List>
      )
    case "products":
      return (
        <List title={t("products")} count={answer.products.length}>
          {answer.products.map(({ registration_id, product, producer }) => (
            <Choice
              key={registration_id}
              to={`/office/register/${registration_id}`}
              name={product}
              about={producer}
            />
          ))}
        </List>
      )
    case "decision":
      return (
        <List title={t("decision")} count={answer.certificates.length}>
          {answer.certificates.map(({ certificate_id, registration_id, product, producer, ...held }) => (
            <Choice
              key={certificate_id}
              to={`/office/register/${registration_id}`}
              name={product}
              about={`${producer} · ${t("certificate_line", { n: held.stars, number: held.number, day: formatDay(held.decided_on) })}`}
            />
          ))}
        </List>
      )
    case "unknown":
      return <Unknown said={answer.said} />
  }
}

function Unknown({ said }: { said: Extract<CodeAnswer, { kind: "unknown" }>["said"] }) {
  const t = useMessages(inspectMessages)
  if (said.code === "code_never_issued")
    return (
      <Band tone="bad" title={t("never_issued")}>
        {t("never_issued_help")} {said.serial_check === "forged" && t("serial_forged")}
      </Band>
    )
  if (said.code === "link_foreign_host")
    return (
      <Band tone="neither" title={t("foreign", { host: said.host ?? "" })}>
        {t("foreign_help")}
      </Band>
    )
  return (
    <Band tone="neither" title={t("unreadable")}>
      {t("unreadable_help")}
    </Band>
  )
}

function List({ title, count, children }: { title: string; count: number; children: ReactNode }) {
  return (
    <Section title={title} aside={String(count)}>
      <ul>{children}</ul>
    </Section>
  )
}

function Choice({ to, name, about }: { to: string; name: string; about: string }) {
  return (
    <li className="border-b border-line">
      <Link to={to} className="grid min-h-12 content-center py-2 hover:text-leaf">
        <span className="font-medium">{name}</span>
        <span className="text-14 text-ink-soft">{about}</span>
      </Link>
    </li>
  )
}
