import {
  Form,
  data,
  useOutletContext,
  useSearchParams,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
} from "react-router"
import { z } from "zod"
import { formatInstant, groupDigits } from "../../lib/format"
import { useMessages } from "../../lib/messages"
import { Button } from "../../ui/button"
import { SelectField, TextField } from "../../ui/field"
import { Notice } from "../../ui/notice"
import { answered } from "../answered.server"
import { LotDetail } from "../features/lot/lot"
import { RunFigures } from "../features/lot/run-figures"
import { left, StampLedger, StampState } from "../features/lot/stamp-ledger"
import { stampMessages } from "../features/lot/stamp-messages"
import { StampTable } from "../features/lot/stamp-table"
import { callOffice, loadOffice, type Me } from "../session.server"
import { Empty } from "../ui/empty"
import { useFault } from "../ui/fault"
import { Headline, OfficeHead } from "../ui/office-head"
import { Pager } from "../ui/pager"
import { Section } from "../ui/section"
import type { Route } from "./+types/lot-stamps"

const PER = 100

export async function loader({ request, params }: LoaderFunctionArgs) {
  const search = new URL(request.url).searchParams
  const path = `/office/lots/${params.id ?? ""}`
  const state = StampState.safeParse(search.get("state"))
  const query = {
    q: search.get("q")?.trim().slice(0, 20),
    state: state.success ? state.data : undefined,
    page: Math.max(1, Number(search.get("page")) || 1),
  }
  const [lot, ledger] = await Promise.all([
    loadOffice(request, path, { schema: LotDetail }),
    loadOffice(request, `${path}/stamps`, { schema: StampLedger, query }),
  ])
  return { lot, ledger, page: query.page }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const form = await request.formData()
  const run_id = form.get("run_id")
  const serials = form.getAll("serial")
  if (!run_id && serials.length === 0) return data({ none: true as const }, { status: 400 })
  const which = run_id ? { run_id } : { serials }
  const body = { lot_id: params.id ?? "", ...which, reason: form.get("reason") }
  return answered(() =>
    callOffice(request, "/office/stamps/void", {
      method: "POST",
      body,
      schema: z.object({ voided: z.number() }),
    }),
  )
}

export default function LotStamps({ loaderData, actionData }: Route.ComponentProps) {
  const t = useMessages(stampMessages)
  const { lot, ledger, page } = loaderData
  const me = useOutletContext<Me>()
  const mayVoid = me.grants.some(({ role }) => role === "agriculture")
  const settled = actionData && !("none" in actionData) ? actionData : undefined
  const said = useFault(settled?.fault, [])
  return (
    <div className="grid max-w-4xl grid-cols-[minmax(0,1fr)] gap-7">
      <title>{`${t("title")} · ${lot.number}`}</title>
      <OfficeHead
        crumbs={[
          { to: "/office/lots", label: t("lots") },
          { to: `/office/lots/${lot.id}`, label: t("lot", { number: lot.number }) },
        ]}
        subject={t("as_of", { product: lot.product, at: formatInstant(ledger.as_of) })}
        title={<Headline figure={groupDigits(left(ledger))}>{t("headline")}</Headline>}
      />
      {settled?.value && <Notice kind="good" title={t("done", { n: groupDigits(settled.value.voided) })} />}
      {actionData && "none" in actionData && <Notice kind="warning" title={t("none_chosen")} />}
      {said.rest && <Notice kind="warning" title={said.rest} />}
      <Figures ledger={ledger} />
      <RunFigures lot={lot} ledger={ledger} mayVoid={mayVoid} />
      <Section
        title={t("stamps")}
        aside={groupDigits(ledger.total)}
        className="grid grid-cols-[minmax(0,1fr)] gap-4"
      >
        <Search />
        {ledger.items.length > 0 ? (
          <StampTable stamps={ledger.items} mayVoid={mayVoid} />
        ) : (
          <Empty title={t("none")}>{t("none_help")}</Empty>
        )}
        <Pager page={page} per={PER} total={ledger.total} />
      </Section>
    </div>
  )
}

function Figures({ ledger }: { ledger: StampLedger }) {
  const t = useMessages(stampMessages)
  return (
    <dl className="flex flex-wrap gap-x-10 gap-y-3">
      {(["printed", "used", "voided"] as const).map((name) => (
        <div key={name}>
          <dt className="text-14 text-ink-soft">{t(name)}</dt>
          <dd className="text-18 font-semibold figures">{groupDigits(ledger[name])}</dd>
        </div>
      ))}
    </dl>
  )
}

function Search() {
  const t = useMessages(stampMessages)
  const [search] = useSearchParams()
  return (
    <Form method="get" role="search" className="flex flex-wrap items-end gap-3 print:hidden">
      <TextField
        name="q"
        type="search"
        label={t("serial_begins")}
        maxLength={20}
        defaultValue={search.get("q") ?? ""}
        className="min-w-48 flex-1"
      />
      <SelectField name="state" label={t("state")} defaultValue={search.get("state") ?? ""}>
        <option value="">{t("any")}</option>
        {StampState.options.map((state) => (
          <option key={state} value={state}>
            {t(`state_${state}`)}
          </option>
        ))}
      </SelectField>
      <Button>{t("find")}</Button>
    </Form>
  )
}
