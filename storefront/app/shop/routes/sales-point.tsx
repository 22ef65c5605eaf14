import { GoodsList } from "@ocop/shared/goods"
import { PointPage } from "@ocop/shared/point-finder"
import { Link, type LoaderFunctionArgs } from "react-router"
import { loadBackend } from "../../lib/backend.server"
import { asOfMinute, formatTime } from "../../lib/format"
import { useMessages } from "../../lib/messages"
import { ButtonLink } from "../../ui/button"
import { Icon } from "../../ui/icon"
import { Page } from "../../ui/page"
import { GoodsGrid } from "../features/goods/goods-grid"
import { COLUMN_MAP } from "../features/points/map-sizes"
import { pointMessages } from "../features/points/messages"
import { OpenNow } from "../features/points/open-now"
import { PointFacts } from "../features/points/point-facts"
import { pointAddress } from "../features/points/point-links"
import { PointRow } from "../features/points/point-row"
import { ReachPoint } from "../features/points/reach-point"
import { PointsMap } from "../features/points/points-map"
import { veilFor } from "../lib/age.server"
import { describedPoint } from "../lib/described-places"
import { jsonLd } from "../lib/json-ld"
import { shopOrigin } from "../lib/origin.server"
import { PageMeta } from "../lib/page-meta"
import type { Route } from "./+types/sales-point"

const GOODS = 12

export async function loader({ request, params }: LoaderFunctionArgs) {
  const code = params.code ?? ""
  const [point, goods, veil] = await Promise.all([
    loadBackend(`/store/sales-points/${encodeURIComponent(code)}`, { schema: PointPage, visitor: request }),
    loadBackend("/store/goods", { schema: GoodsList, query: { point: code, limit: GOODS } }),
    veilFor(request),
  ])
  return {
    point: asOfMinute(point),
    goods: { ...asOfMinute(goods), items: goods.items.map(veil) },
    described: jsonLd([describedPoint(point, shopOrigin(request))]),
  }
}

export default function SalesPoint({ loaderData: { point, goods, described } }: Route.ComponentProps) {
  const t = useMessages(pointMessages)
  return (
    <Page className="grid gap-10 pb-4">
      <PageMeta title={point.name} description={`${point.name}, ${point.address}`} described={described} />
      <div className="grid items-start gap-x-12 gap-y-6 pt-4 lg:grid-cols-2 lg:pt-6">
        <div className="grid gap-4">
          <header className="grid gap-1">
            <Link to="/sales-points" className="inline-flex min-h-11 items-center gap-1 text-14 text-leaf">
              <Icon name="left" className="size-4" />
              {t("title")}
            </Link>
            <h1 className="font-serif text-28 leading-tight font-semibold lg:text-36">{point.name}</h1>
            <p className="text-18">
              <OpenNow hours={point.opening_hours} as_of={point.as_of} />
            </p>
          </header>
          <PointFacts point={point} />
          <ReachPoint point={point} />
        </div>
        <PointsMap
          items={[point, ...point.neighbours]}
          others={[]}
          as_of={point.as_of}
          at={point.code}
          you={null}
          addressOf={pointAddress}
          desk={COLUMN_MAP}
        />
      </div>
      <Goods point={point} goods={goods} />
      {point.neighbours.length > 0 && (
        <section>
          <h2 className="border-b border-ink pb-2 text-18 font-semibold lg:text-22">{t("neighbours")}</h2>
          <ul className="grid gap-x-10 lg:grid-cols-2">
            {point.neighbours.map((other) => (
              <PointRow key={other.code} point={other} near={null} as_of={point.as_of} />
            ))}
          </ul>
        </section>
      )}
    </Page>
  )
}

function Goods({ point, goods }: { point: PointPage; goods: Route.ComponentProps["loaderData"]["goods"] }) {
  const t = useMessages(pointMessages)
  const all = `/products?point=${encodeURIComponent(point.code)}`
  return (
    <section className="grid gap-4 lg:gap-5">
      <div className="grid gap-1">
        <h2 className="text-18 font-semibold lg:text-22">{t("at_point")}</h2>
        <p className="text-ink-soft">
          {goods.count === 0
            ? t("nothing_at_point")
            : `${t("at_point_as_of", { time: formatTime(goods.as_of) })} ${t("price_note")}`}
        </p>
      </div>
      {goods.count > 0 && <GoodsGrid goods={goods.items} />}
      {goods.count > goods.items.length && (
        <p>
          <ButtonLink to={all}>{t("see_goods", { n: goods.count })}</ButtonLink>
        </p>
      )}
    </section>
  )
}
