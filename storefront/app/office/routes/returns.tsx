import { parseAmount } from "@ocop/shared/register-number"
import { data, type ActionFunctionArgs, type LoaderFunctionArgs } from "react-router"
import { z } from "zod"
import { formatInstant, groupDigits } from "../../lib/format"
import { useMessages } from "../../lib/messages"
import { answered } from "../answered.server"
import { ReturnList } from "../features/returns/asked-return"
import { returnMessages } from "../features/returns/messages"
import { ReturnItem } from "../features/returns/return-item"
import { askedOf, pageOf } from "../question"
import { callOffice, loadOffice } from "../session.server"
import { useFault } from "../ui/fault"
import { ListPage } from "../ui/list-page"
import type { Route } from "./+types/returns"

const PER = 20
const Decided = z.object({ id: z.string(), words: z.string(), accept: z.enum(["yes", "no"]) })
const Received = z.object({ id: z.string(), goods: z.enum(["good", "spoilt"]), amount: z.string() })
const Sent = z.union([Decided, Received])

export async function loader({ request }: LoaderFunctionArgs) {
  const asked = askedOf(new URL(request.url).searchParams, ["state"])
  const query = { ...asked, page: pageOf(asked) }
  return { asked, list: await loadOffice(request, "/office/returns", { schema: ReturnList, query }) }
}

export async function action({ request }: ActionFunctionArgs) {
  const sent = Sent.safeParse(Object.fromEntries(await request.formData()))
  if (!sent.success) throw data(null, { status: 400 })
  const { id } = sent.data
  const { path, body } = "accept" in sent.data ? decision(sent.data) : receipt(sent.data)
  const url = `/office/returns/${encodeURIComponent(id)}/${path}`
  const said = await answered(() => callOffice(request, url, { method: "POST", body, schema: z.unknown() }))
  return { ...said, id }
}

function decision({ words, accept }: z.infer<typeof Decided>) {
  return { path: "decision", body: { words, accept: accept === "yes" } }
}

/** Of goods that come back spoilt nothing may be due; what is no sum is refused by the backend. */
function receipt({ goods, amount }: z.infer<typeof Received>) {
  const read = parseAmount(amount)
  const sum = amount.trim() === "0" ? 0 : read.ok ? read.value : null
  return { path: "receipt", body: { good: goods === "good", amount: sum } }
}

const FIELDS = ["words", "amount"]

export default function Returns({ loaderData: { asked, list }, actionData }: Route.ComponentProps) {
  const t = useMessages(returnMessages)
  const said = useFault(actionData?.fault, FIELDS)
  const isDone = asked.state === "done"
  return (
    <ListPage
      path="/office/returns"
      title={t("title")}
      as_of={t("as_of", { at: formatInstant(list.as_of) })}
      figure={groupDigits(list.total)}
      counted={t(isDone ? "done_count" : "open_count", { n: list.total })}
      rule={t("rule")}
      refused={said.rest}
      tabs={{
        usual: [
          { query: "", name: t("open") },
          { query: "state=done", name: t("done") },
        ],
      }}
      none={{ title: t(isDone ? "none_done" : "none"), help: t("none_help") }}
      {...{ asked, list, per: PER }}
    >
      <div>
        {list.items.map((one) => (
          <ReturnItem
            key={one.id}
            asked={one}
            error={(field) => (one.id === actionData?.id ? said.of(field) : undefined)}
          />
        ))}
      </div>
    </ListPage>
  )
}
