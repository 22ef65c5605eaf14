import type { LoaderFunctionArgs } from "react-router"
import { formatInstant, groupDigits } from "../../lib/format"
import { useMessages } from "../../lib/messages"
import { stopMessages } from "../features/stop/messages"
import { StopList } from "../features/stop/stop"
import { StopTable } from "../features/stop/stop-table"
import { loadOffice } from "../session.server"
import { Empty } from "../ui/empty"
import { Headline, OfficeHead } from "../ui/office-head"
import { Pager } from "../ui/pager"
import type { Route } from "./+types/stops"

const PER = 50

export async function loader({ request }: LoaderFunctionArgs) {
  const page = Math.max(1, Number(new URL(request.url).searchParams.get("page")) || 1)
  return { page, list: await loadOffice(request, "/office/stops", { schema: StopList, query: { page } }) }
}

export default function Stops({ loaderData: { page, list } }: Route.ComponentProps) {
  const t = useMessages(stopMessages)
  const open = list.items.filter(({ lifted_at }) => lifted_at === null).length
  return (
    <div className="grid max-w-5xl gap-6">
      <title>{t("title")}</title>
      <OfficeHead
        subject={`${t("title")}. ${t("as_of", { at: formatInstant(list.as_of) })}`}
        title={<Headline figure={groupDigits(open)}>{t("open")}</Headline>}
      />
      {list.items.length > 0 ? (
        <StopTable stops={list.items} />
      ) : (
        <Empty title={t("none")}>{t("none_help")}</Empty>
      )}
      <Pager page={page} per={PER} total={list.total} />
    </div>
  )
}
