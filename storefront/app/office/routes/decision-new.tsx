import { dayOf } from "@ocop/shared/day"
import { Form, Link, useNavigation, type ActionFunctionArgs } from "react-router"
import { formatDay, groupDigits } from "../../lib/format"
import { useMessages } from "../../lib/messages"
import { Button, ButtonLink } from "../../ui/button"
import { TextField } from "../../ui/field"
import { Notice } from "../../ui/notice"
import { answered } from "../answered.server"
import {
  decisionBody,
  DecisionReport,
  EMPTY_ROW,
  type Entry,
  entryOf,
  fixed,
  gapsOf,
  isFilled,
  pastedRows,
} from "../features/decision/entry"
import { EntryTable } from "../features/decision/entry-table"
import { decisionMessages } from "../features/decision/messages"
import { PasteBox } from "../features/decision/paste-box"
import { keepFile } from "../keep-file.server"
import { callOffice } from "../session.server"
import { useFault } from "../ui/fault"
import { Headline, OfficeHead } from "../ui/office-head"
import { SignedCopyField } from "../ui/signed-copy"
import type { Route } from "./+types/decision-new"

const ROWS = 10

export function loader() {
  return { today: dayOf(Date.now()) }
}

/** Every button keeps what was typed: paste, more rows, a fix, a check; only `write` writes. */
export async function action({ request }: ActionFunctionArgs) {
  const form = await request.formData()
  const entry = entryOf(form)
  const intent = form.get("intent")
  const fix = form.get("fix")
  if (intent === "paste") {
    const text = form.get("pasted")
    const pasted = pastedRows(typeof text === "string" ? text : "")
    return { entry: { ...entry, rows: [...entry.rows.filter(isFilled), ...pasted].slice(0, 500) } }
  }
  if (intent === "more")
    return { entry: { ...entry, rows: [...entry.rows, ...Array.from({ length: ROWS }, () => EMPTY_ROW)] } }
  if (typeof fix === "string") entry.rows = fixed(entry.rows, fix)
  const file = form.get("file")
  const kept = await answered(() => keepFile(request, file))
  if (kept.fault) return { entry, fault: kept.fault }
  if (kept.value && file instanceof File) Object.assign(entry, { file_id: kept.value, file_name: file.name })
  const gaps = gapsOf(entry)
  if (gaps) return { entry, report: gaps }
  const body = decisionBody(entry, intent !== "write")
  const { value, fault } = await answered(() =>
    callOffice(request, "/office/decisions", { method: "POST", body, schema: DecisionReport }),
  )
  return { entry, report: value, fault }
}

const BLANK: Entry = {
  number: "",
  decided_on: "",
  issuer: "",
  file_id: "",
  file_name: "",
  rows: Array.from({ length: ROWS }, () => EMPTY_ROW),
}

export default function DecisionNew({ loaderData: { today }, actionData }: Route.ComponentProps) {
  const t = useMessages(decisionMessages)
  const entry = actionData?.entry ?? BLANK
  const report = actionData && "report" in actionData ? actionData.report : undefined
  const fault = actionData && "fault" in actionData ? actionData.fault : undefined
  const said = useFault(fault, ["number", "decided_on", "issuer", "file"])
  if (report && !report.dry_run && report.applied) return <Done entry={entry} report={report} />
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-6">
      <title>{t("title")}</title>
      <OfficeHead
        crumbs={[{ to: "/office/decisions", label: t("decisions") }]}
        subject={t("title")}
        title={<Valid entry={entry} report={report} />}
      />
      {said.rest && <Notice kind="warning" title={said.rest} />}
      <Form
        method="post"
        encType="multipart/form-data"
        className="grid grid-cols-[minmax(0,1fr)] gap-6"
        key={JSON.stringify(entry)}
      >
        <input type="hidden" name="count" value={entry.rows.length} />
        <div className="grid items-start gap-4 sm:grid-cols-2 xl:grid-cols-[1fr_1fr_2fr_1.5fr]">
          <TextField
            name="number"
            required
            label={t("number")}
            defaultValue={entry.number}
            autoComplete="off"
            error={said.of("number")}
          />
          <TextField
            name="decided_on"
            type="date"
            required
            max={today}
            label={t("decided_on")}
            defaultValue={entry.decided_on}
            error={said.of("decided_on")}
          />
          <TextField
            name="issuer"
            required
            label={t("issuer")}
            defaultValue={entry.issuer}
            error={said.of("issuer")}
          />
          {report?.valid_until && <Derived report={report} />}
        </div>
        <SignedCopyOf entry={entry} error={said.of("file")} />
        <EntryTable rows={entry.rows} lines={report?.lines ?? null} />
        <Buttons entry={entry} report={report} />
        <PasteBox />
      </Form>
    </div>
  )
}

/** A file field forgets its file with every answer; what the office holds already is kept by its id. */
function SignedCopyOf({ entry, error }: { entry: Entry; error: string | undefined }) {
  const t = useMessages(decisionMessages)
  return (
    <div className="grid max-w-xl gap-1.5">
      <input type="hidden" name="file_id" value={entry.file_id} />
      <input type="hidden" name="file_name" value={entry.file_name} />
      {entry.file_id && <p className="text-leaf">{t("attached", { name: entry.file_name })}</p>}
      <SignedCopyField error={error} {...(entry.file_id ? { label: t("replace_file") } : {})} />
    </div>
  )
}

function Valid({ entry, report }: { entry: Entry; report: DecisionReport | undefined }) {
  const t = useMessages(decisionMessages)
  const rows = entry.rows.filter(isFilled).length
  if (!report) return <Headline figure={groupDigits(rows)}>{t("rows_new")}</Headline>
  const good = report.lines.filter(({ ok }) => ok).length
  return <Headline figure={`${groupDigits(good)}/${groupDigits(rows)}`}>{t("rows_valid")}</Headline>
}

function Derived({ report }: { report: DecisionReport }) {
  const t = useMessages(decisionMessages)
  return (
    <div>
      <p className="text-ink-soft">{t("derived")}</p>
      {report.criteria && <p className="font-semibold">{t("criteria", { name: report.criteria })}</p>}
      {report.valid_until && (
        <p className="font-semibold figures">{t("valid_until", { day: formatDay(report.valid_until) })}</p>
      )}
    </div>
  )
}

/** Clay goes to the next thing to do: check, and once all is valid, write. */
function Buttons({ entry, report }: { entry: Entry; report: DecisionReport | undefined }) {
  const t = useMessages(decisionMessages)
  const busy = useNavigation().state !== "idle"
  const rows = entry.rows.filter(isFilled).length
  const wrong = report ? report.lines.filter(({ ok }) => !ok).length : 0
  const ready = report !== undefined && wrong === 0 && rows > 0
  return (
    <div className="flex flex-wrap items-center gap-3">
      <Button kind={report ? "quiet" : "primary"} name="intent" value="check" disabled={busy}>
        {t("check")}
      </Button>
      {report && (
        <Button kind={ready ? "primary" : "quiet"} name="intent" value="write" disabled={busy || !ready}>
          {ready ? t("write", { n: rows }) : t("write_wrong", { n: wrong })}
        </Button>
      )}
      <Button kind="plain" name="intent" value="more" formNoValidate disabled={busy}>
        {t("more")}
      </Button>
      <p className="text-14 text-ink-soft">{t("rule")}</p>
    </div>
  )
}

function Done({ entry, report }: { entry: Entry; report: DecisionReport }) {
  const t = useMessages(decisionMessages)
  return (
    <div className="grid max-w-3xl gap-6">
      <title>{t("title")}</title>
      <Notice kind="good" title={t("done", { number: entry.number, n: report.lines.length })}>
        {t("done_help")}
      </Notice>
      <p className="flex flex-wrap items-center gap-4">
        {report.decision_id && (
          <ButtonLink to={`/office/decisions/${report.decision_id}`} kind="primary">
            {t("see_decision")}
          </ButtonLink>
        )}
        <ButtonLink to={`/office/register?q=${encodeURIComponent(entry.number)}`}>{t("see")}</ButtonLink>
        <Link to="/office/decisions/new" reloadDocument className="text-link">
          {t("another")}
        </Link>
      </p>
    </div>
  )
}
