import { GoodsHome } from "@ocop/shared/goods"
import { dayOf } from "@ocop/shared/day"
import { loadBackend } from "../../lib/backend.server"
import { formatDay } from "../../lib/format"
import { useMessages } from "../../lib/messages"
import { Page } from "../../ui/page"
import { GoodsGrid } from "../features/goods/goods-grid"
import { ChoiceChips } from "../features/home/choice-chips"
import { FairBanner } from "../features/home/fair-banner"
import { homeMessages } from "../features/home/messages"
import { PlaceTiles } from "../features/home/place-tiles"
import { drawnPlaces } from "../features/home/places"
import { SalesPoints } from "../features/home/sales-points"
import { Section } from "../features/home/section"
import type { Route } from "./+types/home"

export function loader() {
  return loadBackend("/store/goods/home", { schema: GoodsHome })
}

export default function Home({ loaderData: home }: Route.ComponentProps) {
  const t = useMessages(homeMessages)
  const places = drawnPlaces(home.facets.districts)
  const all = { to: "/products", text: t("see_all", { n: home.count }) }
  return (
    <Page className="grid gap-7 pb-4 lg:gap-10 lg:pt-4">
      <title>{`${t("title")} – Chợ OCOP`}</title>
      <div className="grid gap-4">
        <div className="sr-only gap-1 sm:not-sr-only sm:grid">
          <h1 className="font-serif text-28 leading-tight font-semibold lg:text-36">{t("title")}</h1>
          <p className="text-ink-soft">{t("lead", { n: home.count, day: formatDay(dayOf(home.as_of)) })}</p>
        </div>
        <ChoiceChips facets={home.facets} />
      </div>
      {home.fairs.map((fair) => (
        <FairBanner key={fair.handle} fair={fair} />
      ))}
      {home.count === 0 && (
        <div className="grid gap-1 py-10 text-center">
          <p className="text-18 font-semibold">{t("nothing")}</p>
          <p className="text-ink-soft">{t("nothing_help")}</p>
        </div>
      )}
      {home.featured.length > 0 && (
        <Section title={t("featured")} more={all}>
          <GoodsGrid goods={home.featured} eager />
        </Section>
      )}
      {places.length > 0 && (
        <Section title={t("places")}>
          <PlaceTiles places={places} />
        </Section>
      )}
      {home.newest.length > 0 && (
        <Section title={t("newest")} more={all}>
          <GoodsGrid goods={home.newest} />
        </Section>
      )}
      {home.sales_points.length > 0 && (
        <Section title={t("points")}>
          <SalesPoints points={home.sales_points} />
        </Section>
      )}
    </Page>
  )
}
