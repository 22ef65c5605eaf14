import { GoodsList } from "@ocop/shared/goods"
import { useNavigation, type LoaderFunctionArgs } from "react-router"
import { loadBackend } from "../../lib/backend.server"
import { formatInstant } from "../../lib/format"
import { useMessages } from "../../lib/messages"
import { Icon } from "../../ui/icon"
import { Page, PageHead } from "../../ui/page"
import { chosenFilters, goodsQuery, PAGE_SIZE, parseChoice } from "../features/filters/choice"
import { Chosen } from "../features/filters/chosen"
import { FilterList } from "../features/filters/filter-list"
import { filterMessages } from "../features/filters/messages"
import { NothingFound } from "../features/filters/nothing-found"
import { Pager } from "../features/filters/pager"
import { SortForm } from "../features/filters/sort-form"
import { GoodsGrid } from "../features/goods/goods-grid"
import type { Route } from "./+types/products"

export async function loader({ request }: LoaderFunctionArgs) {
  const choice = parseChoice(new URL(request.url).searchParams)
  const list = await loadBackend("/store/goods", { schema: GoodsList, query: goodsQuery(choice) })
  return { choice, list }
}

export default function Products({ loaderData: { choice, list } }: Route.ComponentProps) {
  const t = useMessages(filterMessages)
  const busy = useNavigation().location?.pathname === "/products"
  const producer = choice.producer ? list.items[0]?.producer.name : undefined
  const title = choice.q
    ? t("title_found", { q: choice.q })
    : producer
      ? t("of_producer", { name: producer })
      : t("title")
  const filters = <FilterList choice={choice} facets={list.facets} />
  const chosen = chosenFilters(choice).length
  return (
    <Page className="pb-4">
      <title>{`${title} – Chợ OCOP`}</title>
      <PageHead title={title}>
        <p aria-live="polite">
          {busy ? (
            t("searching")
          ) : (
            <>
              {t("count", { n: list.count })}, {t("as_of", { at: formatInstant(list.as_of) })}
            </>
          )}
        </p>
      </PageHead>
      <div className="grid gap-x-12 lg:grid-cols-[15rem_1fr]">
        <aside className="hidden lg:block">
          <h2 className="sr-only">{t("filters")}</h2>
          {filters}
        </aside>
        <div className="grid content-start gap-5">
          <div className="flex flex-wrap items-start justify-between gap-3">
            <details key={JSON.stringify(choice)} className="group lg:hidden open:w-full">
              <summary className="inline-flex min-h-12 cursor-pointer list-none items-center gap-2 rounded-control border border-line bg-sheet px-4">
                <Icon name="filter" />
                {chosen > 0 ? t("filters_on", { n: chosen }) : t("filters")}
              </summary>
              <div className="grid gap-4 border-b border-line py-5">{filters}</div>
            </details>
            <Chosen choice={choice} producer={producer} />
            <div className="ml-auto">{list.count > 1 && <SortForm choice={choice} />}</div>
          </div>
          <h2 className="sr-only">{t("results")}</h2>
          <div className={busy ? "opacity-60 transition-opacity delay-150" : ""}>
            {list.items.length > 0 ? (
              <GoodsGrid goods={list.items} eager className="xl:grid-cols-4" />
            ) : (
              <NothingFound />
            )}
          </div>
          <Pager choice={choice} pages={Math.ceil(list.count / PAGE_SIZE)} />
        </div>
      </div>
    </Page>
  )
}
