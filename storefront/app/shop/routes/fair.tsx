import { FairPage } from "@ocop/shared/fair-page"
import type { ReactNode } from "react"
import type { LoaderFunctionArgs } from "react-router"
import { loadBackend } from "../../lib/backend.server"
import { asOfMinute } from "../../lib/format"
import { useMessages } from "../../lib/messages"
import { Page } from "../../ui/page"
import { BoothRow } from "../features/fairs/booth-row"
import { FairHead } from "../features/fairs/fair-head"
import { FairMakers } from "../features/fairs/fair-makers"
import { FairReceipts } from "../features/fairs/fair-receipts"
import { fairMessages } from "../features/fairs/messages"
import { describedFair } from "../lib/described-places"
import { jsonLd } from "../lib/json-ld"
import { shopOrigin } from "../lib/origin.server"
import { PageMeta } from "../lib/page-meta"
import type { Route } from "./+types/fair"

export async function loader({ request, params }: LoaderFunctionArgs) {
  const fair = await loadBackend(`/store/fairs/${encodeURIComponent(params.handle ?? "")}`, {
    schema: FairPage,
    visitor: request,
  })
  return { fair: asOfMinute(fair), described: jsonLd([describedFair(fair, shopOrigin(request))]) }
}

export default function Fair({ loaderData: { fair, described } }: Route.ComponentProps) {
  const t = useMessages(fairMessages)
  return (
    <Page className="grid gap-8 pt-2 pb-4 lg:gap-10 lg:pt-4">
      <PageMeta title={fair.name} description={fair.description ?? fair.place} described={described} />
      <FairHead fair={fair} />
      <div className="grid items-start gap-x-12 gap-y-6 lg:grid-cols-[3fr_2fr]">
        <div className="grid gap-4">
          {fair.description && <p className="max-w-2xl text-18">{fair.description}</p>}
          <FairReceipts fair={fair} />
        </div>
        <div className="grid gap-4">
          <Told title={t("organiser")}>{fair.organiser}</Told>
          {fair.state === "upcoming" && (
            <Told title={t("take_part")}>{t("take_part_help", { organiser: fair.organiser })}</Told>
          )}
          {fair.state === "running" && <Told title={t("visiting")}>{t("visiting_help")}</Told>}
        </div>
      </div>
      <section className="grid gap-1">
        <h2 className="text-18 font-semibold lg:text-22">
          {t("booth_list")}{" "}
          <span className="font-normal text-ink-soft figures">{fair.booth_list.length}</span>
        </h2>
        <p className="pb-2 text-ink-soft">
          {t(fair.booth_list.length === 0 ? "no_booths" : `booth_list_${fair.state}`)}
        </p>
        {fair.booth_list.length > 0 && (
          <ul className="grid border-t border-ink lg:grid-cols-2 lg:gap-x-12">
            {fair.booth_list.map((booth) => (
              <BoothRow key={booth.number} booth={booth} />
            ))}
          </ul>
        )}
      </section>
      <FairMakers makers={withoutBooth(fair)} />
    </Page>
  )
}

/** Who has a booth stands in the list of booths. */
function withoutBooth({ makers, booth_list }: FairPage) {
  const hosts = new Set(booth_list.map(({ producer }) => producer?.handle))
  return makers.filter(({ handle }) => !hosts.has(handle))
}

function Told({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className="grid gap-0.5">
      <h2 className="font-semibold">{title}</h2>
      <p className="text-ink-soft">{children}</p>
    </div>
  )
}
