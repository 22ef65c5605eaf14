import { useOutletContext, type ActionFunctionArgs, type LoaderFunctionArgs } from "react-router"
import { z } from "zod"
import { formatInstant, groupDigits } from "../../lib/format"
import { useMessages } from "../../lib/messages"
import { Notice } from "../../ui/notice"
import { answered } from "../answered.server"
import { noticeMessages } from "../features/notice/messages"
import { isWaiting, NoticeItem, NoticeRow } from "../features/notice/notice-item"
import { callOffice, loadOffice, type Me } from "../session.server"
import { Empty } from "../ui/empty"
import { useFault } from "../ui/fault"
import { Headline, OfficeHead } from "../ui/office-head"
import type { Route } from "./+types/notices"

const NoticeList = z.object({ as_of: z.string(), items: z.array(NoticeRow) })
const Acknowledge = z.object({ id: z.string(), answer: z.string() })

export function loader({ request }: LoaderFunctionArgs) {
  return loadOffice(request, "/office/notices", { schema: NoticeList })
}

export async function action({ request }: ActionFunctionArgs) {
  const { id, answer } = Acknowledge.parse(Object.fromEntries(await request.formData()))
  const path = `/office/notices/${encodeURIComponent(id)}/acknowledge`
  const body = answer.trim() === "" ? {} : { answer: answer.trim() }
  return answered(() => callOffice(request, path, { method: "POST", body, schema: z.unknown() }))
}

export default function Notices({ loaderData: { as_of, items }, actionData }: Route.ComponentProps) {
  const t = useMessages(noticeMessages)
  const me = useOutletContext<Me>()
  const said = useFault(actionData?.fault, [])
  const manages = me.grants.some(({ role }) => role === "sales_point_manager")
  return (
    <div className="grid max-w-4xl gap-6">
      <title>{t("title")}</title>
      <OfficeHead
        subject={t("as_of", { at: formatInstant(as_of) })}
        title={<Headline figure={groupDigits(items.filter(isWaiting).length)}>{t("waiting")}</Headline>}
      />
      {said.rest && <Notice kind="warning" title={said.rest} />}
      {items.length === 0 && <Empty title={t("none")}>{t("none_help")}</Empty>}
      <div>
        {items.map((notice) => (
          <NoticeItem key={notice.id} notice={notice} mayAcknowledge={manages} />
        ))}
      </div>
    </div>
  )
}
