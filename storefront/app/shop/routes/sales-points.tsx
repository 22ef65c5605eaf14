import { PointList } from "@ocop/shared/point-finder"
import { useSearchParams, type LoaderFunctionArgs, type ShouldRevalidateFunctionArgs } from "react-router"
import { loadBackend } from "../../lib/backend.server"
import { asOfMinute } from "../../lib/format"
import { useMessages } from "../../lib/messages"
import { Page, PageHead } from "../../ui/page"
import { AroundMe } from "../features/points/around-me"
import { ChosenPoint } from "../features/points/chosen-point"
import { FoundPoints } from "../features/points/found-points"
import { pointMessages } from "../features/points/messages"
import { fromHere } from "../features/points/point-distance"
import { PointForm } from "../features/points/point-form"
import { finderAddress, parsePointChoice } from "../features/points/point-links"
import { PointsMap } from "../features/points/points-map"
import { useWhereabouts } from "../features/points/whereabouts"
import { PageMeta } from "../lib/page-meta"
import type { Route } from "./+types/sales-points"

export async function loader({ request }: LoaderFunctionArgs) {
  const choice = parsePointChoice(new URL(request.url).searchParams)
  const found = await loadBackend("/store/sales-points", {
    schema: PointList,
    query: { q: choice.q, near: choice.near, open: choice.open ? "true" : undefined },
    visitor: request,
  })
  return { choice, found: asOfMinute(found) }
}

/** Choosing a point on the map asks nothing new. */
export function shouldRevalidate({
  currentUrl,
  nextUrl,
  defaultShouldRevalidate,
}: ShouldRevalidateFunctionArgs): boolean {
  const asked = ({ searchParams }: URL) => JSON.stringify(parsePointChoice(searchParams))
  if (currentUrl.pathname !== nextUrl.pathname || currentUrl.href === nextUrl.href)
    return defaultShouldRevalidate
  return defaultShouldRevalidate && asked(currentUrl) !== asked(nextUrl)
}

export default function SalesPoints({ loaderData: { choice, found } }: Route.ComponentProps) {
  const t = useMessages(pointMessages)
  const whereabouts = useWhereabouts()
  const [params] = useSearchParams()
  const at = params.get("at")
  const here = whereabouts.spot
  const near = here ? null : found.near
  const [items, others] = [fromHere(found.items, here), fromHere(found.others, here)]
  const { as_of } = found
  return (
    <Page className="pb-4">
      <PageMeta title={t("title")} description={t("lead")} />
      <PageHead title={t("title")}>
        <p className="max-w-2xl">{t("lead")}</p>
      </PageHead>
      <div className="grid gap-4">
        <PointForm choice={choice} places={found.choices} />
        <AroundMe whereabouts={whereabouts} />
      </div>
      <div className="mt-6 grid items-start gap-x-10 gap-y-6 lg:grid-cols-[3fr_2fr]">
        <div className="grid gap-4 lg:sticky lg:top-6">
          <a
            href="#points"
            className="sr-only focus:not-sr-only focus:rounded-control focus:bg-sheet focus:px-4 focus:py-3"
          >
            {t("skip_map")}
          </a>
          <PointsMap
            {...{ items, others, as_of, at, you: here }}
            addressOf={({ code }) => finderAddress(choice, code)}
          />
          <ChosenPoint
            point={[...items, ...others].find(({ code }) => code === at)}
            near={near}
            as_of={as_of}
          />
        </div>
        <FoundPoints
          found={{ ...found, items, others, near }}
          choice={choice}
          measured={here ? t("from_you") : near && t("from_place", { name: near.name })}
        />
      </div>
    </Page>
  )
}
