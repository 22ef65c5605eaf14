import type { LoaderFunctionArgs } from "react-router"
import { formatInstant, groupDigits } from "../../lib/format"
import { useMessages } from "../../lib/messages"
import { proposalMessages } from "../features/proposal/messages"
import { ProposalList } from "../features/proposal/proposal"
import { ProposalTable } from "../features/proposal/proposal-table"
import { pageOf, questionOf } from "../question"
import { askedList, filterAction } from "../saved-filters.server"
import { Empty } from "../ui/empty"
import { Choice, FilterBar } from "../ui/filter-bar"
import { FilterTabs } from "../ui/filter-tabs"
import { Headline, OfficeHead } from "../ui/office-head"
import { Pager } from "../ui/pager"
import type { Route } from "./+types/proposals"

const PER = 50

export function loader({ request }: LoaderFunctionArgs) {
  return askedList(request, "proposals", { path: "/office/proposals", schema: ProposalList })
}

export const action = filterAction("proposals")

export default function Proposals({ loaderData: { asked, list, saved } }: Route.ComponentProps) {
  const t = useMessages(proposalMessages)
  return (
    <div className="grid max-w-5xl gap-6">
      <title>{t("title")}</title>
      <OfficeHead
        subject={t("as_of", { at: formatInstant(list.as_of) })}
        title={<Headline figure={groupDigits(list.waiting)}>{t("waiting", { n: list.waiting })}</Headline>}
      />
      <FilterTabs
        path="/office/proposals"
        question={questionOf(asked)}
        usual={[
          { query: "", name: t("all") },
          ...(["proposed", "confirmed", "declined", "withdrawn"] as const).map((state) => ({
            query: `state=${state}`,
            name: t(`state_${state}`),
          })),
        ]}
        saved={saved}
      />
      <FilterBar search={t("search")} q={asked.q}>
        {asked.state && <input type="hidden" name="state" value={asked.state} />}
        <Choice
          name="kind"
          label={t("any_kind")}
          value={asked.kind}
          options={(["revoke", "extend"] as const).map((kind) => ({ value: kind, label: t(`kind_${kind}`) }))}
        />
      </FilterBar>
      {list.items.length > 0 ? (
        <ProposalTable proposals={list.items} />
      ) : (
        <Empty title={t("none")}>{t("none_help")}</Empty>
      )}
      <Pager page={pageOf(asked)} per={PER} total={list.total} />
    </div>
  )
}
