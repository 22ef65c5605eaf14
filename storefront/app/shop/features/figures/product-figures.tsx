import { productGroups } from "@ocop/shared/product-group"
import type { PublicFigures } from "@ocop/shared/public-figures"
import { Link } from "react-router"
import { useMessages } from "../../../lib/messages"
import { HowWorkedOut } from "./how-worked-out"
import { figureMessages } from "./messages"
import { RegisterTable } from "./register-table"

export function ProductFigures({ products }: { products: PublicFigures["products"] }) {
  const t = useMessages(figureMessages)
  const { by_district, by_group, by_stars, ever, in_force } = products
  const stars = by_stars.map((row) => ({ ...row, label: t("n_stars", { n: row.key }) }))
  const groups = productGroups.flatMap(({ id }) => {
    const row = by_group.find(({ key }) => key === id)
    return row ? { ...row, label: t(id) } : []
  })
  const districts = [...by_district].sort((a, b) => b.in_force - a.in_force || b.ever - a.ever)
  return (
    <section className="grid gap-5">
      <h2 className="text-18 font-semibold lg:text-22">{t("products")}</h2>
      <div className="grid items-start gap-x-12 gap-y-7 lg:grid-cols-[2fr_3fr]">
        <RegisterTable caption={t("by_stars")} heading={t("stars")} rows={stars} total={{ ever, in_force }} />
        <RegisterTable
          caption={t("by_group")}
          heading={t("group")}
          rows={groups}
          total={{ ever, in_force }}
        />
      </div>
      <div>
        <details className="group">
          <summary className="inline-flex min-h-11 cursor-pointer list-none items-center text-link group-open:hidden">
            {t("all_districts", { n: districts.length })}
          </summary>
          <RegisterTable caption={t("by_district")} heading={t("district")} rows={districts} />
        </details>
        <HowWorkedOut>{t("products_how")}</HowWorkedOut>
        <Link to="/register" className="inline-flex min-h-11 items-center text-link">
          {t("see_register")}
        </Link>
      </div>
    </section>
  )
}
