import type { ActionFunctionArgs, LoaderFunctionArgs } from "react-router"
import { z } from "zod"
import { formatInstant, formatVnd } from "../../lib/format"
import { useMessages } from "../../lib/messages"
import { answered } from "../answered.server"
import { DueList, DueTable } from "../features/payments/due-table"
import { paymentMessages } from "../features/payments/messages"
import { askedOf, pageOf } from "../question"
import { callOffice, loadOffice } from "../session.server"
import { useFault } from "../ui/fault"
import { ListPage } from "../ui/list-page"
import type { Route } from "./+types/payments"

const PER = 50
const Returned = z.object({ id: z.string(), reference: z.string() })

export async function loader({ request }: LoaderFunctionArgs) {
  const asked = askedOf(new URL(request.url).searchParams, ["state"])
  const query = { ...asked, page: pageOf(asked) }
  return { asked, list: await loadOffice(request, "/office/payments", { schema: DueList, query }) }
}

export async function action({ request }: ActionFunctionArgs) {
  const { id, ...body } = Returned.parse(Object.fromEntries(await request.formData()))
  const path = `/office/payments/${encodeURIComponent(id)}/return`
  return answered(() => callOffice(request, path, { method: "POST", body, schema: z.unknown() }))
}

export default function Payments({ loaderData: { asked, list }, actionData }: Route.ComponentProps) {
  const t = useMessages(paymentMessages)
  const said = useFault(actionData?.fault, [])
  const isReturned = asked.state === "returned"
  return (
    <ListPage
      path="/office/payments"
      title={t("title")}
      as_of={t("as_of", { at: formatInstant(list.as_of) })}
      figure={formatVnd(list.sum)}
      counted={t(isReturned ? "returned_sum" : "to_return", { n: list.total })}
      rule={t("rule")}
      refused={said.rest}
      tabs={{
        usual: [
          { query: "", name: t("open") },
          { query: "state=returned", name: t("returned") },
        ],
      }}
      none={{ title: t("none"), help: t("none_help") }}
      {...{ asked, list, per: PER }}
    >
      <DueTable dues={list.items} />
    </ListPage>
  )
}
