import { FairList } from "@ocop/shared/report"
import { Link, type LoaderFunctionArgs } from "react-router"
import { formatDay } from "../../lib/format"
import { useMessages } from "../../lib/messages"
import { Table, Td, Th } from "../../ui/table"
import { fairMessages } from "../features/fair-revenue/messages"
import { loadOffice } from "../session.server"
import type { Route } from "./+types/fairs"

export function loader({ request }: LoaderFunctionArgs) {
  return loadOffice(request, "/office/fairs", { schema: FairList })
}

const STATES = ["running", "upcoming", "finished"] as const

export default function Fairs({ loaderData: { items } }: Route.ComponentProps) {
  const t = useMessages(fairMessages)
  return (
    <div className="grid max-w-4xl gap-6">
      <title>{t("fairs")}</title>
      <header className="grid gap-1">
        <h1 className="text-28 font-semibold">{t("fairs")}</h1>
        <p className="text-ink-soft">{items.length > 0 ? t("fairs_intro") : t("no_fairs_help")}</p>
      </header>
      {STATES.map((state) => {
        const fairs = items.filter((fair) => fair.state === state)
        if (fairs.length === 0) return null
        return (
          <section key={state} className="grid gap-1">
            <h2 className="text-18 font-semibold">
              {t(state)} <span className="font-normal text-ink-soft figures">{fairs.length}</span>
            </h2>
            <Table caption={t(state)}>
              <thead className="sr-only">
                <tr>
                  <Th>{t("fairs")}</Th>
                  <Th>{t("see")}</Th>
                </tr>
              </thead>
              <tbody>
                {fairs.map((fair) => (
                  <tr key={fair.id}>
                    <Td className="py-3">
                      <Link to={fair.id} className="text-18 font-semibold hover:text-leaf hover:underline">
                        {fair.name}
                      </Link>
                      <p className="text-ink-soft">
                        {fair.place} · {fair.organiser}
                      </p>
                    </Td>
                    <Td number className="py-3">
                      <p>
                        {formatDay(fair.starts_on)} – {formatDay(fair.ends_on)}
                      </p>
                      <p className="text-ink-soft">{t("booths", { n: fair.booths })}</p>
                    </Td>
                  </tr>
                ))}
              </tbody>
            </Table>
          </section>
        )
      })}
    </div>
  )
}
