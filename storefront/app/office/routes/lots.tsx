import { Form, Link, useOutletContext, type LoaderFunctionArgs } from "react-router"
import { formatInstant, groupDigits } from "../../lib/format"
import { useMessages } from "../../lib/messages"
import { Button, ButtonLink } from "../../ui/button"
import { TextField } from "../../ui/field"
import { LotList } from "../features/lot/lot"
import { LotTable } from "../features/lot/lot-table"
import { lotMessages } from "../features/lot/messages"
import { loadOffice, type Me } from "../session.server"
import { Empty } from "../ui/empty"
import { Headline, OfficeHead } from "../ui/office-head"
import { Pager } from "../ui/pager"
import type { Route } from "./+types/lots"

const PER = 50

export async function loader({ request }: LoaderFunctionArgs) {
  const search = new URL(request.url).searchParams
  const asked = {
    q: search.get("q")?.trim() ?? "",
    registration_id: search.get("registration") ?? "",
    page: Math.max(1, Number(search.get("page")) || 1),
  }
  return { asked, list: await loadOffice(request, "/office/lots", { schema: LotList, query: asked }) }
}

export default function Lots({ loaderData: { asked, list } }: Route.ComponentProps) {
  const t = useMessages(lotMessages)
  const me = useOutletContext<Me>()
  const product = list.items[0]?.product
  const mayEnter = asked.registration_id !== "" && me.grants.some(({ role }) => role === "agriculture")
  return (
    <div className="grid gap-6">
      <title>{t("title")}</title>
      <OfficeHead
        subject={t("as_of", { at: formatInstant(list.as_of) })}
        title={<Headline figure={groupDigits(list.total)}>{t("lots")}</Headline>}
        actions={
          mayEnter && (
            <ButtonLink to={`/office/lots/new?registration=${asked.registration_id}`} kind="primary">
              {t("enter")}
            </ButtonLink>
          )
        }
      >
        {asked.registration_id && product && (
          <p>
            <Link to={`/office/register/${asked.registration_id}`} className="text-link">
              {product}
            </Link>
          </p>
        )}
      </OfficeHead>
      <Form method="get" role="search" className="flex flex-wrap items-end gap-3">
        <TextField
          name="q"
          type="search"
          label={t("search")}
          defaultValue={asked.q}
          className="min-w-60 flex-1"
        />
        <Button>{t("find")}</Button>
      </Form>
      {list.items.length > 0 ? (
        <LotTable lots={list.items} />
      ) : (
        <Empty title={t("none")}>{t("none_help")}</Empty>
      )}
      <Pager page={asked.page} per={PER} total={list.total} />
    </div>
  )
}
