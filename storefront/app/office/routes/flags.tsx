import type { ActionFunctionArgs, LoaderFunctionArgs } from "react-router"
import { z } from "zod"
import { formatInstant, groupDigits } from "../../lib/format"
import { useMessages } from "../../lib/messages"
import { Notice } from "../../ui/notice"
import { answered } from "../answered.server"
import { FlagList, FlagTable } from "../features/flag/flag-table"
import { flagMessages } from "../features/flag/messages"
import { callOffice, loadOffice } from "../session.server"
import { Empty } from "../ui/empty"
import { useFault } from "../ui/fault"
import { Headline, OfficeHead } from "../ui/office-head"
import { Pager } from "../ui/pager"
import type { Route } from "./+types/flags"

const PER = 50
const Settle = z.object({ id: z.string(), note: z.string() })

export async function loader({ request }: LoaderFunctionArgs) {
  const page = Math.max(1, Number(new URL(request.url).searchParams.get("page")) || 1)
  return {
    page,
    list: await loadOffice(request, "/office/trace-flags", { schema: FlagList, query: { page } }),
  }
}

export async function action({ request }: ActionFunctionArgs) {
  const { id, note } = Settle.parse(Object.fromEntries(await request.formData()))
  const path = `/office/trace-flags/${encodeURIComponent(id)}/settle`
  return answered(() => callOffice(request, path, { method: "POST", body: { note }, schema: z.unknown() }))
}

export default function Flags({ loaderData: { page, list }, actionData }: Route.ComponentProps) {
  const t = useMessages(flagMessages)
  const said = useFault(actionData?.fault, [])
  const suspicious = list.items.filter(({ severity }) => severity === "suspicious").length
  return (
    <div className="grid max-w-5xl gap-6">
      <title>{t("title")}</title>
      <OfficeHead
        subject={t("as_of", { at: formatInstant(list.as_of) })}
        title={<Headline figure={groupDigits(suspicious)}>{t("suspicious")}</Headline>}
      >
        <p className="text-indigo">{t("rule")}</p>
      </OfficeHead>
      {said.rest && <Notice kind="warning" title={said.rest} />}
      {list.items.length > 0 ? (
        <FlagTable flags={list.items} />
      ) : (
        <Empty title={t("none")}>{t("none_help")}</Empty>
      )}
      <Pager page={page} per={PER} total={list.total} />
    </div>
  )
}
