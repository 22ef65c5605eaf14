import { Aisle, AisleKind, AisleQuery } from "@ocop/shared/browse"
import { Link, type LoaderFunctionArgs } from "react-router"
import { loadBackend } from "../../lib/backend.server"
import { asOfMinute } from "../../lib/format"
import { useLocale } from "../../lib/locale"
import { useMessages } from "../../lib/messages"
import { Page } from "../../ui/page"
import { AisleChoices } from "../features/browse/aisle-choice"
import { AisleEmpty } from "../features/browse/aisle-empty"
import { AisleHead, useAisleFacts } from "../features/browse/aisle-head"
import { aisleName, listPath } from "../features/browse/aisle-name"
import { AislePager } from "../features/browse/aisle-pager"
import { Makers } from "../features/browse/makers"
import { browseMessages } from "../features/browse/messages"
import { Neighbours } from "../features/browse/neighbours"
import { PageError } from "../features/browse/page-error"
import { GoodsGrid } from "../features/goods/goods-grid"
import { veilFor } from "../lib/age.server"
import { PageMeta } from "../lib/page-meta"
import type { Route } from "./+types/aisle"

/** One page for groups, sets, communes and old districts: which of them stands first in its address. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const { pathname, searchParams } = new URL(request.url)
  const kind = AisleKind.parse(pathname.split("/")[1]?.replace(/s$/, ""))
  const asked = AisleQuery.safeParse(Object.fromEntries(searchParams))
  const choice = asked.success ? asked.data : AisleQuery.parse({})
  const aisle = await loadBackend(`/store/${kind}s/${encodeURIComponent(params.id ?? "")}`, {
    schema: Aisle,
    query: { stars: choice.stars, in_stock: choice.in_stock ? "true" : undefined, page: choice.page },
  })
  return { aisle: { ...asOfMinute(aisle), items: aisle.items.map(await veilFor(request)) }, choice }
}

export function ErrorBoundary() {
  return <PageError />
}

export default function AislePage({ loaderData: { aisle, choice } }: Route.ComponentProps) {
  const t = useMessages(browseMessages)
  const locale = useLocale()
  const facts = useAisleFacts(aisle)
  return (
    <Page className="grid grid-cols-[minmax(0,1fr)] gap-10 pb-4 lg:gap-12">
      <PageMeta title={aisleName(aisle, locale)} description={facts} keep={["page"]} />
      <div className="grid grid-cols-[minmax(0,1fr)] gap-5">
        <AisleHead aisle={aisle} />
        {aisle.total > 0 && <AisleChoices aisle={aisle} choice={choice} />}
        <section className="grid gap-5">
          <h2 className="sr-only">{t("results")}</h2>
          {aisle.items.length > 0 ? <GoodsGrid goods={aisle.items} eager /> : <AisleEmpty aisle={aisle} />}
          <AislePager aisle={aisle} choice={choice} />
          {aisle.total > 0 && (
            <p className="flex flex-wrap items-center gap-x-4 text-14 text-ink-soft">
              {t("order")}
              <Link to={listPath(aisle)} className="inline-flex min-h-11 items-center text-link">
                {t("more_filters")}
              </Link>
            </p>
          )}
        </section>
      </div>
      <Makers title={t("makers")} makers={aisle.makers} />
      <Neighbours aisle={aisle} />
    </Page>
  )
}
