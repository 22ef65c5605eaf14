import { ScanFlag } from "@ocop/shared/scan-flag"
import type { ActionFunctionArgs, LoaderFunctionArgs } from "react-router"
import { z } from "zod"
import { formatInstant, groupDigits } from "../../lib/format"
import { useMessages } from "../../lib/messages"
import { answered } from "../answered.server"
import { FlagList, FlagTable } from "../features/flag/flag-table"
import { flagMessages } from "../features/flag/messages"
import { askedList, changedFilters } from "../saved-filters.server"
import { callOffice } from "../session.server"
import { useFault } from "../ui/fault"
import { Choice, FilterBar } from "../ui/filter-bar"
import { ListPage } from "../ui/list-page"
import type { Route } from "./+types/flags"

const PER = 50
const Settle = z.object({ id: z.string(), verdict: z.string(), note: z.string() })

export function loader({ request }: LoaderFunctionArgs) {
  return askedList(request, "flags", { path: "/office/trace-flags", schema: FlagList })
}

export async function action({ request }: ActionFunctionArgs) {
  const form = await request.formData()
  if (await changedFilters(request, "flags", form)) return null
  const { id, ...body } = Settle.parse(Object.fromEntries(form))
  const path = `/office/trace-flags/${encodeURIComponent(id)}/settle`
  return answered(() => callOffice(request, path, { method: "POST", body, schema: z.unknown() }))
}

export default function Flags({ loaderData: { asked, list, saved }, actionData }: Route.ComponentProps) {
  const t = useMessages(flagMessages)
  const said = useFault(actionData?.fault, [])
  const settled = asked.state === "settled"
  const count = settled ? list.total : list.suspicious
  return (
    <ListPage
      path="/office/flags"
      title={t("title")}
      as_of={t("as_of", { at: formatInstant(list.as_of) })}
      figure={groupDigits(count)}
      counted={t(settled ? "settled_count" : "suspicious", { n: count })}
      rule={t("rule")}
      refused={said.rest}
      tabs={{
        usual: [
          { query: "", name: t("waiting") },
          { query: "state=settled", name: t("settled") },
        ],
        saved,
      }}
      filters={
        <FilterBar search={t("search")} q={asked.q}>
          {settled && <input type="hidden" name="state" value="settled" />}
          <Choice
            name="kind"
            label={t("any_kind")}
            value={asked.kind}
            options={ScanFlag.options.map((kind) => ({ value: kind, label: t(`kind_${kind}`) }))}
          />
        </FilterBar>
      }
      none={{ title: t("none"), help: t("none_help") }}
      {...{ asked, list, per: PER }}
    >
      <FlagTable flags={list.items} />
    </ListPage>
  )
}
