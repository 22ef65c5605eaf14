import { Form, useOutletContext, type LoaderFunctionArgs } from "react-router"
import { formatInstant, groupDigits } from "../../lib/format"
import { useMessages } from "../../lib/messages"
import { Button, ButtonLink } from "../../ui/button"
import { TextField } from "../../ui/field"
import { DecisionList } from "../features/decision/decision"
import { DecisionTable } from "../features/decision/decision-table"
import { recordMessages } from "../features/decision/record-messages"
import { loadOffice, type Me } from "../session.server"
import { Empty } from "../ui/empty"
import { Headline, OfficeHead } from "../ui/office-head"
import { Pager } from "../ui/pager"
import type { Route } from "./+types/decisions"

export async function loader({ request }: LoaderFunctionArgs) {
  const search = new URL(request.url).searchParams
  const asked = {
    q: search.get("q")?.trim().slice(0, 100) ?? "",
    page: Math.max(1, Number(search.get("page")) || 1),
  }
  return {
    asked,
    list: await loadOffice(request, "/office/decisions", { schema: DecisionList, query: asked }),
  }
}

export default function Decisions({ loaderData: { asked, list } }: Route.ComponentProps) {
  const t = useMessages(recordMessages)
  const me = useOutletContext<Me>()
  const mayEnter = me.grants.some(({ role }) => role === "agriculture")
  return (
    <div className="grid max-w-6xl grid-cols-[minmax(0,1fr)] gap-6">
      <title>{t("title")}</title>
      <OfficeHead
        subject={t("as_of", { at: formatInstant(list.as_of) })}
        title={<Headline figure={groupDigits(list.total)}>{t(asked.q ? "found" : "decisions")}</Headline>}
        actions={
          mayEnter && (
            <ButtonLink to="/office/decisions/new" kind="primary">
              {t("enter")}
            </ButtonLink>
          )
        }
      />
      <Form method="get" role="search" className="flex flex-wrap items-end gap-3 print:hidden">
        <TextField
          name="q"
          type="search"
          maxLength={100}
          label={t("search")}
          defaultValue={asked.q}
          className="min-w-60 flex-1"
        />
        <Button>{t("find")}</Button>
      </Form>
      {list.items.length > 0 ? (
        <DecisionTable decisions={list.items} />
      ) : (
        <Empty title={t(asked.q ? "none" : "none_yet")}>{t(asked.q ? "none_help" : "none_yet_help")}</Empty>
      )}
      <Pager page={asked.page} per={list.per} total={list.total} />
    </div>
  )
}
