import { useOutletContext, type ActionFunctionArgs, type LoaderFunctionArgs } from "react-router"
import { z } from "zod"
import { formatInstant, groupDigits } from "../../lib/format"
import { useMessages } from "../../lib/messages"
import { Notice } from "../../ui/notice"
import { answered } from "../answered.server"
import { noticeMessages } from "../features/notice/messages"
import { NoticeItem, NoticeRow } from "../features/notice/notice-item"
import { askedOf, pageOf } from "../question"
import { callOffice, loadOffice, type Me } from "../session.server"
import { Empty } from "../ui/empty"
import { useFault } from "../ui/fault"
import { Headline, OfficeHead } from "../ui/office-head"
import { Pager } from "../ui/pager"
import type { Route } from "./+types/notices"

const PER = 50
const NoticeList = z.object({
  as_of: z.string(),
  items: z.array(NoticeRow),
  total: z.number(),
  waiting: z.number(),
})
const Acknowledge = z.object({ id: z.string(), answer: z.string() })

export async function loader({ request }: LoaderFunctionArgs) {
  const page = pageOf(askedOf(new URL(request.url).searchParams, []))
  return { page, list: await loadOffice(request, "/office/notices", { schema: NoticeList, query: { page } }) }
}

export async function action({ request }: ActionFunctionArgs) {
  const { id, answer } = Acknowledge.parse(Object.fromEntries(await request.formData()))
  const path = `/office/notices/${encodeURIComponent(id)}/acknowledge`
  const body = answer.trim() === "" ? {} : { answer: answer.trim() }
  return answered(() => callOffice(request, path, { method: "POST", body, schema: z.unknown() }))
}

export default function Notices({ loaderData: { page, list }, actionData }: Route.ComponentProps) {
  const t = useMessages(noticeMessages)
  const me = useOutletContext<Me>()
  const said = useFault(actionData?.fault, [])
  const { as_of, items, total, waiting } = list
  const manages = me.grants.some(({ role }) => role === "sales_point_manager")
  return (
    <div className="grid max-w-4xl gap-6">
      <title>{t("title")}</title>
      <OfficeHead
        subject={t("as_of", { at: formatInstant(as_of) })}
        title={<Headline figure={groupDigits(waiting)}>{t("waiting", { n: waiting })}</Headline>}
      />
      {said.rest && <Notice kind="warning" title={said.rest} />}
      {items.length === 0 && <Empty title={t("none")}>{t("none_help")}</Empty>}
      <div>
        {items.map((notice) => (
          <NoticeItem key={notice.id} notice={notice} mayAcknowledge={manages} />
        ))}
      </div>
      <Pager page={page} per={PER} total={total} />
    </div>
  )
}
