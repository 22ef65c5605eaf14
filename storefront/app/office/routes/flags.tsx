import { ScanFlag } from "@ocop/shared/scan-flag"
import type { ActionFunctionArgs, LoaderFunctionArgs } from "react-router"
import { z } from "zod"
import { formatInstant, groupDigits } from "../../lib/format"
import { useMessages } from "../../lib/messages"
import { Notice } from "../../ui/notice"
import { answered } from "../answered.server"
import { FlagList, FlagTable } from "../features/flag/flag-table"
import { flagMessages } from "../features/flag/messages"
import { pageOf, questionOf } from "../question"
import { askedList, changedFilters } from "../saved-filters.server"
import { callOffice } from "../session.server"
import { Empty } from "../ui/empty"
import { useFault } from "../ui/fault"
import { Choice, FilterBar } from "../ui/filter-bar"
import { FilterTabs } from "../ui/filter-tabs"
import { Headline, OfficeHead } from "../ui/office-head"
import { Pager } from "../ui/pager"
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
  return (
    <div className="grid max-w-5xl gap-6">
      <title>{t("title")}</title>
      <OfficeHead
        subject={t("as_of", { at: formatInstant(list.as_of) })}
        title={
          <Headline figure={groupDigits(settled ? list.total : list.suspicious)}>
            {t(settled ? "settled_count" : "suspicious", { n: settled ? list.total : list.suspicious })}
          </Headline>
        }
      >
        <p className="text-indigo">{t("rule")}</p>
      </OfficeHead>
      {said.rest && <Notice kind="warning" title={said.rest} />}
      <FilterTabs
        path="/office/flags"
        question={questionOf(asked)}
        usual={[
          { query: "", name: t("waiting") },
          { query: "state=settled", name: t("settled") },
        ]}
        saved={saved}
      />
      <FilterBar search={t("search")} q={asked.q}>
        {settled && <input type="hidden" name="state" value="settled" />}
        <Choice
          name="kind"
          label={t("any_kind")}
          value={asked.kind}
          options={ScanFlag.options.map((kind) => ({ value: kind, label: t(`kind_${kind}`) }))}
        />
      </FilterBar>
      {list.items.length > 0 ? (
        <FlagTable flags={list.items} />
      ) : (
        <Empty title={t("none")}>{t("none_help")}</Empty>
      )}
      <Pager page={pageOf(asked)} per={PER} total={list.total} />
    </div>
  )
}
