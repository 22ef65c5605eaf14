import { PublicFigures } from "@ocop/shared/public-figures"
import type { LoaderFunctionArgs } from "react-router"
import { loadBackend } from "../../lib/backend.server"
import { formatInstant, groupDigits } from "../../lib/format"
import { useMessages } from "../../lib/messages"
import { buttonClass } from "../../ui/button"
import { Icon } from "../../ui/icon"
import { Page, PageHead } from "../../ui/page"
import { figureMessages } from "../features/figures/messages"
import { PlaceFigures } from "../features/figures/place-figures"
import { ProductFigures } from "../features/figures/product-figures"
import { SoldFigures } from "../features/figures/sold-figures"
import { PageMeta } from "../lib/page-meta"
import type { Route } from "./+types/figures"

export function loader({ request }: LoaderFunctionArgs) {
  return loadBackend("/store/figures", { schema: PublicFigures, visitor: request })
}

export default function Figures({ loaderData: figures }: Route.ComponentProps) {
  const t = useMessages(figureMessages)
  const { as_of, products, sales_points, fairs, sold } = figures
  return (
    <Page className="pb-4">
      <PageMeta title={t("title")} description={t("description")} />
      <PageHead
        title={t("title")}
        aside={
          <a href="/figures.csv" className={buttonClass("quiet")}>
            <Icon name="document" />
            {t("csv")}
          </a>
        }
      >
        <p>{t("as_of", { at: formatInstant(as_of) })}</p>
      </PageHead>
      <p className="flex flex-wrap items-baseline gap-x-3 pb-8">
        <span className="text-36 leading-tight font-semibold figures">{groupDigits(products.in_force)}</span>
        <span>{t("headline", { n: groupDigits(products.ever) })}</span>
      </p>
      <div className="grid gap-12">
        <ProductFigures products={products} />
        <PlaceFigures sales_points={sales_points} fairs={fairs} />
        <SoldFigures sold={sold} />
      </div>
    </Page>
  )
}
