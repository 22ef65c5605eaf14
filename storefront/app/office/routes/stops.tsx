import { StopKind } from "@ocop/shared/stop"
import type { LoaderFunctionArgs } from "react-router"
import { formatInstant, groupDigits } from "../../lib/format"
import { useMessages } from "../../lib/messages"
import { stopMessages } from "../features/stop/messages"
import { StopList } from "../features/stop/stop"
import { StopTable } from "../features/stop/stop-table"
import { pageOf, questionOf } from "../question"
import { askedList, filterAction } from "../saved-filters.server"
import { Empty } from "../ui/empty"
import { Choice, FilterBar } from "../ui/filter-bar"
import { FilterTabs } from "../ui/filter-tabs"
import { Headline, OfficeHead } from "../ui/office-head"
import { Pager } from "../ui/pager"
import type { Route } from "./+types/stops"

const PER = 50

export function loader({ request }: LoaderFunctionArgs) {
  return askedList(request, "stops", { path: "/office/stops", schema: StopList })
}

export const action = filterAction("stops")

export default function Stops({ loaderData: { asked, list, saved } }: Route.ComponentProps) {
  const t = useMessages(stopMessages)
  return (
    <div className="grid max-w-5xl gap-6">
      <title>{t("title")}</title>
      <OfficeHead
        subject={`${t("title")}. ${t("as_of", { at: formatInstant(list.as_of) })}`}
        title={<Headline figure={groupDigits(list.open)}>{t("open", { n: list.open })}</Headline>}
      />
      <FilterTabs
        path="/office/stops"
        question={questionOf(asked)}
        usual={[
          { query: "", name: t("all") },
          { query: "state=open", name: t("state_open") },
          { query: "state=lifted", name: t("state_lifted") },
        ]}
        saved={saved}
      />
      <FilterBar search={t("search")} q={asked.q}>
        {asked.state && <input type="hidden" name="state" value={asked.state} />}
        <Choice
          name="kind"
          label={t("any_kind")}
          value={asked.kind}
          options={StopKind.options.map((kind) => ({ value: kind, label: t(kind) }))}
        />
      </FilterBar>
      {list.items.length > 0 ? (
        <StopTable stops={list.items} />
      ) : (
        <Empty title={t("none")}>{t("none_help")}</Empty>
      )}
      <Pager page={pageOf(asked)} per={PER} total={list.total} />
    </div>
  )
}
