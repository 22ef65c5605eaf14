import { ProducerPage } from "@ocop/shared/browse"
import type { LoaderFunctionArgs } from "react-router"
import { loadBackend } from "../../lib/backend.server"
import { asOfMinute } from "../../lib/format"
import { useMessages } from "../../lib/messages"
import { Page } from "../../ui/page"
import { Makers } from "../features/browse/makers"
import { browseMessages } from "../features/browse/messages"
import { PageError } from "../features/browse/page-error"
import { ProducerHead, useProducerFacts } from "../features/browse/producer-head"
import { Certificates, ProducerFairs, ProducerPapers } from "../features/browse/producer-papers"
import { GoodsGrid } from "../features/goods/goods-grid"
import { veilFor } from "../lib/age.server"
import { PageMeta } from "../lib/page-meta"
import type { Route } from "./+types/producer"

export async function loader({ request, params }: LoaderFunctionArgs) {
  const path = `/store/producers/${encodeURIComponent(params.handle ?? "")}`
  const producer = await loadBackend(path, { schema: ProducerPage })
  return { ...asOfMinute(producer), goods: producer.goods.map(await veilFor(request)) }
}

export function ErrorBoundary() {
  return <PageError />
}

export default function Producer({ loaderData: producer }: Route.ComponentProps) {
  const t = useMessages(browseMessages)
  const facts = useProducerFacts(producer)
  return (
    <Page className="grid gap-10 pb-4 lg:gap-12">
      <PageMeta title={producer.name} description={producer.story ?? facts} />
      <div>
        <ProducerHead producer={producer} />
        {producer.story && (
          <section>
            <h2 className="sr-only">{t("story")}</h2>
            <p className="max-w-prose whitespace-pre-line">{producer.story}</p>
          </section>
        )}
      </div>
      {producer.goods.length > 0 && (
        <section className="grid gap-5">
          <h2 className="text-18 font-semibold lg:text-22">{t("goods_of")}</h2>
          <GoodsGrid goods={producer.goods} eager />
        </section>
      )}
      <div className="grid gap-8 lg:grid-cols-2 lg:gap-12">
        <Certificates producer={producer} />
        <div className="grid content-start gap-8">
          <ProducerFairs producer={producer} />
          <ProducerPapers producer={producer} />
        </div>
      </div>
      <Makers title={t("neighbours")} makers={producer.neighbours} />
    </Page>
  )
}
