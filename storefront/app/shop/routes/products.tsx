import { redirect, useNavigation, type LoaderFunctionArgs } from "react-router"
import { asOfMinute } from "../../lib/format"
import { useMessages } from "../../lib/messages"
import { Page } from "../../ui/page"
import { listAddress, PAGE_SIZE, parseChoice } from "../features/filters/choice"
import { Chosen } from "../features/filters/chosen"
import { FilterPanel, useFilterPanel } from "../features/filters/filter-panel"
import { findGoods, findNear } from "../features/filters/found.server"
import { ListHead } from "../features/filters/list-head"
import { filterMessages } from "../features/filters/messages"
import { shownFacets } from "../features/filters/options"
import { NothingFound } from "../features/filters/nothing-found"
import { Pager } from "../features/filters/pager"
import { SortForm } from "../features/filters/sort-form"
import { useListTitle } from "../features/filters/use-list-title"
import { GoodsGrid } from "../features/goods/goods-grid"
import { veilFor } from "../lib/age.server"
import { pointNames } from "../lib/points.server"
import { PageMeta } from "../lib/page-meta"
import type { Route } from "./+types/products"

export async function loader({ request }: LoaderFunctionArgs) {
  const choice = parseChoice(new URL(request.url).searchParams)
  const [list, points, veil] = await Promise.all([findGoods(choice), pointNames(), veilFor(request)])
  const beyond = list.items.length === 0 && list.count > 0
  if (beyond) throw redirect(listAddress(choice, { page: Math.ceil(list.count / PAGE_SIZE) }))
  const near = list.count === 0 ? await findNear(choice) : null
  const known = { producer: choice.producer ? list.items[0]?.producer.name : undefined, points }
  return {
    ...{ choice, known },
    list: { ...asOfMinute(list), items: list.items.map(veil), facets: shownFacets(choice, list.facets) },
    near: near && { ...near, items: near.items.map(veil) },
  }
}

export default function Products({ loaderData: { choice, list, near, known } }: Route.ComponentProps) {
  const t = useMessages(filterMessages)
  const busy = useNavigation().location?.pathname === "/products"
  const title = useListTitle(choice, known)
  const { opener, ...panel } = useFilterPanel(choice)
  const soft = busy ? "opacity-60 transition-opacity delay-150" : ""
  return (
    <Page className="pb-4">
      <PageMeta
        title={title}
        description={t("description")}
        keep={["group", "set", "page"]}
        hidden={choice.q !== undefined}
      />
      <ListHead title={title} list={list} choice={choice} busy={busy} />
      <div className="grid gap-x-12 gap-y-4 lg:grid-cols-[16rem_1fr]">
        <div className="flex items-center justify-between gap-3 lg:hidden">
          {opener}
          {list.count > 1 && <SortForm id="sort-phone" choice={choice} />}
        </div>
        <FilterPanel
          choice={choice}
          facets={list.facets}
          points={known.points}
          count={list.count}
          {...panel}
        />
        <div id="results" className="grid scroll-mt-4 content-start gap-5">
          <Chosen choice={choice} known={known} />
          <h2 className="sr-only">{t("results")}</h2>
          <div className={soft}>
            {list.items.length > 0 ? (
              <GoodsGrid goods={list.items} eager className="xl:grid-cols-4" />
            ) : (
              <NothingFound
                choice={choice}
                known={known}
                near={near}
                grid={(items) => <GoodsGrid goods={items} className="xl:grid-cols-4" />}
              />
            )}
          </div>
          <Pager choice={choice} pages={Math.ceil(list.count / PAGE_SIZE)} />
        </div>
      </div>
    </Page>
  )
}
