import { Form, type LoaderFunctionArgs } from "react-router"
import { formatInstant, groupDigits } from "../../lib/format"
import { useMessages } from "../../lib/messages"
import { Button } from "../../ui/button"
import { TextField } from "../../ui/field"
import { registerMessages } from "../features/register/messages"
import { ProductList } from "../features/register/product-list"
import { ProductTable } from "../features/register/product-table"
import { loadOffice } from "../session.server"
import type { Route } from "./+types/products"

export async function loader({ request }: LoaderFunctionArgs) {
  const q = new URL(request.url).searchParams.get("q") ?? ""
  return { list: await loadOffice(request, "/office/products", { schema: ProductList, query: { q } }), q }
}

export default function Products({ loaderData: { list, q } }: Route.ComponentProps) {
  const t = useMessages(registerMessages)
  const inForce = list.items.filter((item) => item.stars !== null).length
  return (
    <div className="grid max-w-5xl gap-6">
      <title>{t("title")}</title>
      <header className="grid gap-1">
        <h1 className="text-16 font-normal text-ink-soft">
          {t("title")}. {t("as_of", { at: formatInstant(list.as_of) })}
        </h1>
        <p className="text-28 leading-tight font-semibold lg:text-36">
          <span className="figures">{groupDigits(inForce)}</span>{" "}
          <span className="text-22">{t("in_force")}</span>
        </p>
      </header>
      <Form method="get" role="search" className="flex flex-wrap items-end gap-3">
        <TextField name="q" type="search" label={t("search")} defaultValue={q} className="min-w-60 flex-1" />
        <Button>{t("find")}</Button>
      </Form>
      {list.items.length > 0 ? (
        <ProductTable items={list.items} />
      ) : (
        <div className="grid gap-1 border-t border-line pt-6">
          <p className="text-18 font-semibold">{t("none")}</p>
          <p className="text-ink-soft">{t("none_help")}</p>
        </div>
      )}
    </div>
  )
}
