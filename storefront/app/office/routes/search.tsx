import { SearchState } from "@ocop/shared/search-state"
import type { LoaderFunctionArgs } from "react-router"
import { formatInstant, groupDigits } from "../../lib/format"
import { useMessages } from "../../lib/messages"
import { Notice } from "../../ui/notice"
import { searchMessages } from "../features/search/messages"
import { SweepTable } from "../features/search/sweep-table"
import { loadOffice } from "../session.server"
import { Headline, OfficeHead } from "../ui/office-head"
import { Section } from "../ui/section"
import type { Route } from "./+types/search"

export async function loader({ request }: LoaderFunctionArgs) {
  return loadOffice(request, "/office/search", { schema: SearchState })
}

/** Whether the shop's search answers, and what the comparisons of its index with the database found. */
export default function Search({ loaderData: state }: Route.ComponentProps) {
  const t = useMessages(searchMessages)
  const { as_of, documents, sweeps } = state
  const engine = state.engine === "search-embedded" ? t("embedded") : state.engine
  return (
    <div className="grid max-w-4xl grid-cols-[minmax(0,1fr)] gap-6">
      <title>{t("title")}</title>
      <OfficeHead
        subject={t("subject", { engine, at: formatInstant(as_of) })}
        title={
          documents === null ? (
            t("unreached")
          ) : (
            <Headline figure={groupDigits(documents)}>{t("documents")}</Headline>
          )
        }
      >
        <p className="max-w-prose text-14 text-ink-soft">{t("rule")}</p>
        <p className="text-14 text-ink-soft">{t("demand")}</p>
      </OfficeHead>
      {documents === null && <Notice kind="warning" title={t("unreached_help")} />}
      <Section title={t("sweeps")}>
        <SweepTable sweeps={sweeps} />
      </Section>
    </div>
  )
}
