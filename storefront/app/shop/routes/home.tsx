import { GoodsHome } from "@ocop/shared/goods"
import { dayOf } from "@ocop/shared/day"
import type { LoaderFunctionArgs } from "react-router"
import { loadBackend } from "../../lib/backend.server"
import { asOfMinute, formatDay } from "../../lib/format"
import { useMessages } from "../../lib/messages"
import { Page } from "../../ui/page"
import { GoodsGrid } from "../features/goods/goods-grid"
import { ChoiceChips } from "../features/home/choice-chips"
import { FairBanner } from "../features/home/fair-banner"
import { homeMessages } from "../features/home/messages"
import { PlaceTiles } from "../features/home/place-tiles"
import { SalesPoints } from "../features/home/sales-points"
import { Section } from "../features/home/section"
import { shownHome } from "../features/home/shown-home"
import { veilFor } from "../lib/age.server"
import { describedShop } from "../lib/described-shop"
import { jsonLd } from "../lib/json-ld"
import { shopOrigin } from "../lib/origin.server"
import { PageMeta } from "../lib/page-meta"
import { shopName } from "../lib/shop-name.server"
import type { Route } from "./+types/home"

export async function loader({ request }: LoaderFunctionArgs) {
  const [home, veil] = await Promise.all([
    loadBackend("/store/goods/home", { schema: GoodsHome }),
    veilFor(request),
  ])
  return {
    home: {
      ...asOfMinute(shownHome(home)),
      featured: home.featured.map(veil),
      newest: home.newest.map(veil),
    },
    described: jsonLd(describedShop(shopName(), shopOrigin(request))),
  }
}

export default function Home({ loaderData: { home, described } }: Route.ComponentProps) {
  const t = useMessages(homeMessages)
  const { places, points, stars, groups } = home
  const all = { to: "/products", text: t("see_all", { n: home.count }) }
  return (
    <Page className="grid gap-7 pb-4 lg:gap-10 lg:pt-8">
      <PageMeta title={t("title")} description={t("description")} described={described} />
      <div className="grid gap-4">
        <div className="sr-only gap-1 sm:not-sr-only sm:grid">
          <h1 className="font-serif text-28 leading-tight font-semibold lg:text-36">{t("title")}</h1>
          <p className="text-ink-soft">{t("lead", { n: home.count, day: formatDay(dayOf(home.as_of)) })}</p>
        </div>
        <ChoiceChips stars={stars} groups={groups} />
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
        <Section title={t("newest")} more={{ to: "/products?sort=newest", text: t("see_newest") }}>
          <GoodsGrid goods={home.newest} />
        </Section>
      )}
      {points.length > 0 && (
        <Section title={t("points")} more={{ to: "/sales-points", text: t("more_points") }}>
          <SalesPoints points={points} />
        </Section>
      )}
    </Page>
  )
}
