import { useOutletContext, type LoaderFunctionArgs } from "react-router"
import { formatInstant, groupDigits } from "../../lib/format"
import { useMessages } from "../../lib/messages"
import { todayMessages } from "../features/today/messages"
import { Part } from "../features/today/part"
import { Today } from "../features/today/today-list"
import { loadOffice, type Me } from "../session.server"
import { Empty } from "../ui/empty"
import { Headline, OfficeHead } from "../ui/office-head"
import type { Route } from "./+types/home"

export function loader({ request }: LoaderFunctionArgs) {
  return loadOffice(request, "/office/today", { schema: Today })
}

/** Where an officer's day begins: what waits for her, the gravest first. */
export default function Home({ loaderData: { as_of, parts } }: Route.ComponentProps) {
  const t = useMessages(todayMessages)
  const me = useOutletContext<Me>()
  const waiting = parts.reduce((sum, { count }) => sum + count, 0)
  return (
    <div className="grid max-w-5xl gap-8">
      <title>{t("title")}</title>
      <OfficeHead
        subject={`${t("title")}. ${t("as_of", { name: me.officer.name, at: formatInstant(as_of) })}`}
        title={<Headline figure={groupDigits(waiting)}>{t("waiting", { n: waiting })}</Headline>}
      />
      {waiting === 0 ? (
        <Empty title={t("nothing")}>{t("nothing_help")}</Empty>
      ) : (
        parts.map((part) => <Part key={part.part} part={part} />)
      )}
    </div>
  )
}
