import { dayOf } from "@ocop/shared/day"
import { Form, redirect, useNavigation, type ActionFunctionArgs, type LoaderFunctionArgs } from "react-router"
import { z } from "zod"
import { useMessages } from "../../lib/messages"
import { Button, ButtonLink } from "../../ui/button"
import { LinesField, TextField } from "../../ui/field"
import { Notice } from "../../ui/notice"
import { answered } from "../answered.server"
import { lotEntryMessages } from "../features/lot/entry-messages"
import { LotDetail } from "../features/lot/lot"
import { factsOf } from "../features/lot/lot-form"
import { BLANK_REPORT, ReportFields } from "../features/lot/report-fields"
import { keepRowFiles } from "../keep-file.server"
import { callOffice, loadOffice } from "../session.server"
import { useFault } from "../ui/fault"
import { OfficeHead } from "../ui/office-head"
import { RowList } from "../ui/row-list"
import { Section } from "../ui/section"
import type { Route } from "./+types/lot-facts"

export function loader({ request, params }: LoaderFunctionArgs) {
  return loadOffice(request, `/office/lots/${params.id ?? ""}`, { schema: LotDetail })
}

export async function action({ request, params }: ActionFunctionArgs) {
  const form = await request.formData()
  const path = `/office/lots/${params.id ?? ""}`
  const { fault } = await answered(async () => {
    const body = factsOf(form, await keepRowFiles(request, form))
    return callOffice(request, path, { method: "PUT", body, schema: z.unknown() })
  })
  return fault ? { fault } : redirect(path)
}

const FIELD = /^test_reports\.\d+\.on$/

export default function LotFacts({ loaderData: lot, actionData }: Route.ComponentProps) {
  const t = useMessages(lotEntryMessages)
  const fault = actionData?.fault
  const said = useFault(fault, fault?.field && FIELD.test(fault.field) ? [fault.field] : [])
  const busy = useNavigation().state !== "idle"
  return (
    <div className="grid max-w-3xl gap-6">
      <title>{`${t("facts_title")} · ${lot.number}`}</title>
      <OfficeHead
        crumbs={[
          { to: "/office/lots", label: t("lots") },
          { to: `/office/lots/${lot.id}`, label: t("lot", { number: lot.number }) },
        ]}
        subject={`${lot.product}, ${lot.producer}`}
        title={t("facts_title")}
      />
      {said.rest && <Notice kind="warning" title={said.rest} />}
      <Form method="post" encType="multipart/form-data" className="grid gap-6">
        <div className="grid items-start gap-4 sm:grid-cols-2">
          <LinesField
            {...{ name: "growing_areas", label: t("growing_areas"), hint: t("a_line_each") }}
            defaultValue={lot.growing_areas.join("\n")}
          />
          <LinesField
            {...{ name: "standards", label: t("standards"), hint: t("a_line_each") }}
            defaultValue={lot.standards.join("\n")}
          />
          <TextField
            {...{ name: "material_zone", label: t("material_zone"), maxLength: 200 }}
            defaultValue={lot.material_zone ?? ""}
          />
          <TextField {...{ name: "note", label: t("note"), maxLength: 2000 }} defaultValue={lot.note ?? ""} />
        </div>
        <Section title={t("reports")} className="grid gap-3">
          <RowList
            rows={lot.test_reports}
            blank={BLANK_REPORT}
            name={(n) => t("report", { n })}
            add={t("add_report")}
          >
            {(report, index) => (
              <ReportFields
                report={report}
                index={index}
                today={dayOf(lot.as_of)}
                error={said.of(`test_reports.${index}.on`)}
              />
            )}
          </RowList>
        </Section>
        <p className="flex flex-wrap gap-3 border-t border-line pt-4">
          <Button kind="primary" disabled={busy}>
            {t("save_facts")}
          </Button>
          <ButtonLink to={`/office/lots/${lot.id}`}>{t("cancel")}</ButtonLink>
        </p>
      </Form>
    </div>
  )
}
