import { dayOf } from "@ocop/shared/day"
import { FairCalendar } from "@ocop/shared/fair-page"
import type { ReactNode } from "react"
import type { LoaderFunctionArgs } from "react-router"
import { loadBackend } from "../../lib/backend.server"
import { asOfMinute } from "../../lib/format"
import { useMessages } from "../../lib/messages"
import { ButtonLink } from "../../ui/button"
import { Page, PageHead } from "../../ui/page"
import { FairBanner } from "../features/fairs/fair-banner"
import { FairMonths } from "../features/fairs/fair-months"
import { fairMessages } from "../features/fairs/messages"
import { PageMeta } from "../lib/page-meta"
import type { Route } from "./+types/fairs"

export async function loader({ request }: LoaderFunctionArgs) {
  return asOfMinute(await loadBackend("/store/fairs", { schema: FairCalendar, visitor: request }))
}

export default function Fairs({ loaderData: { items, as_of } }: Route.ComponentProps) {
  const t = useMessages(fairMessages)
  const today = dayOf(as_of)
  const of = (state: string) => items.filter((fair) => fair.state === state)
  const coming = of("upcoming").reverse()
  return (
    <Page className="pb-4">
      <PageMeta title={t("title")} description={t("lead")} />
      <PageHead title={t("title")}>
        <p className="max-w-2xl">{t("lead")}</p>
      </PageHead>
      {items.length === 0 ? (
        <div className="grid justify-items-start gap-3 py-6">
          <p className="text-18 font-semibold">{t("no_fairs")}</p>
          <p className="text-ink-soft">{t("no_fairs_help")}</p>
          <ButtonLink to="/sales-points">{t("points")}</ButtonLink>
        </div>
      ) : (
        <div className="grid gap-10">
          <Part title={t("running")} nothing={of("running").length === 0 && t("nothing_running")}>
            {of("running").map((fair) => (
              <FairBanner key={fair.handle} fair={fair} today={today} />
            ))}
          </Part>
          <Part title={t("upcoming")} nothing={coming.length === 0 && t("nothing_upcoming")}>
            <FairMonths fairs={coming} today={today} />
          </Part>
          {of("finished").length > 0 && (
            <Part title={t("finished")} nothing={false}>
              <FairMonths fairs={of("finished")} today={today} />
            </Part>
          )}
        </div>
      )}
    </Page>
  )
}

function Part({ title, nothing, children }: { title: string; nothing: string | false; children: ReactNode }) {
  return (
    <section className="grid gap-4">
      <h2 className="text-18 font-semibold lg:text-22">{title}</h2>
      {nothing ? <p className="text-ink-soft">{nothing}</p> : children}
    </section>
  )
}
