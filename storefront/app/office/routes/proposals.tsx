import type { LoaderFunctionArgs } from "react-router"
import { formatInstant, groupDigits } from "../../lib/format"
import { useMessages } from "../../lib/messages"
import { proposalMessages } from "../features/proposal/messages"
import { ProposalList } from "../features/proposal/proposal"
import { ProposalTable } from "../features/proposal/proposal-table"
import { loadOffice } from "../session.server"
import { Empty } from "../ui/empty"
import { Headline, OfficeHead } from "../ui/office-head"
import { Pager } from "../ui/pager"
import type { Route } from "./+types/proposals"

const PER = 50

export async function loader({ request }: LoaderFunctionArgs) {
  const page = Math.max(1, Number(new URL(request.url).searchParams.get("page")) || 1)
  const list = await loadOffice(request, "/office/proposals", { schema: ProposalList, query: { page } })
  return { page, list }
}

export default function Proposals({ loaderData: { page, list } }: Route.ComponentProps) {
  const t = useMessages(proposalMessages)
  const waiting = list.items.filter(({ state }) => state === "proposed").length
  return (
    <div className="grid max-w-5xl gap-6">
      <title>{t("title")}</title>
      <OfficeHead
        subject={t("as_of", { at: formatInstant(list.as_of) })}
        title={<Headline figure={groupDigits(waiting)}>{t("waiting")}</Headline>}
      />
      {list.items.length > 0 ? (
        <ProposalTable proposals={list.items} />
      ) : (
        <Empty title={t("none")}>{t("none_help")}</Empty>
      )}
      <Pager page={page} per={PER} total={list.total} />
    </div>
  )
}
