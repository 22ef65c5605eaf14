import { Form, redirect, useNavigation, type ActionFunctionArgs, type LoaderFunctionArgs } from "react-router"
import { z } from "zod"
import { useMessages } from "../../lib/messages"
import { Button, ButtonLink } from "../../ui/button"
import { Notice } from "../../ui/notice"
import { answered } from "../answered.server"
import { lotEntryMessages } from "../features/lot/entry-messages"
import { LotDetail } from "../features/lot/lot"
import { localOf, stagesOf } from "../features/lot/lot-form"
import { BLANK_STAGE, StageFields } from "../features/lot/stage-fields"
import { keepRowFiles } from "../keep-file.server"
import { callOffice, loadOffice } from "../session.server"
import { useFault } from "../ui/fault"
import { OfficeHead } from "../ui/office-head"
import { RowList } from "../ui/row-list"
import type { Route } from "./+types/lot-stages"

export function loader({ request, params }: LoaderFunctionArgs) {
  return loadOffice(request, `/office/lots/${params.id ?? ""}`, { schema: LotDetail })
}

export async function action({ request, params }: ActionFunctionArgs) {
  const form = await request.formData()
  const id = params.id ?? ""
  const { fault } = await answered(async () => {
    const body = { stages: stagesOf(form, await keepRowFiles(request, form)) }
    return callOffice(request, `/office/lots/${id}/stages`, { method: "PUT", body, schema: z.unknown() })
  })
  return fault ? { fault } : redirect(`/office/lots/${id}`)
}

const FIELD = /^stages\.(\d+)\.(at|place_code)$/

export default function LotStages({ loaderData: lot, actionData }: Route.ComponentProps) {
  const t = useMessages(lotEntryMessages)
  const fault = actionData?.fault
  const said = useFault(fault, fault?.field && FIELD.test(fault.field) ? [fault.field] : [])
  const busy = useNavigation().state !== "idle"
  const until = localOf(lot.as_of)
  return (
    <div className="grid max-w-5xl gap-6">
      <title>{`${t("stages_title")} · ${lot.number}`}</title>
      <OfficeHead
        crumbs={[
          { to: "/office/lots", label: t("lots") },
          { to: `/office/lots/${lot.id}`, label: t("lot", { number: lot.number }) },
        ]}
        subject={`${lot.product}, ${lot.producer}`}
        title={t("stages_title")}
      >
        <p className="max-w-prose text-ink-soft">{t("stages_help")}</p>
      </OfficeHead>
      {said.rest && <Notice kind="warning" title={said.rest} />}
      <Form method="post" encType="multipart/form-data" className="grid gap-6">
        <RowList
          rows={lot.stages.length > 0 ? lot.stages : [BLANK_STAGE]}
          blank={BLANK_STAGE}
          name={(n) => t("stage", { n })}
          add={t("add_stage")}
          ordered
        >
          {(stage, index) => (
            <StageFields
              stage={stage}
              index={index}
              until={until}
              error={(field) => said.of(`stages.${index}.${field}`)}
            />
          )}
        </RowList>
        <p className="flex flex-wrap gap-3 border-t border-line pt-4">
          <Button kind="primary" disabled={busy}>
            {t("save_stages")}
          </Button>
          <ButtonLink to={`/office/lots/${lot.id}`}>{t("cancel")}</ButtonLink>
        </p>
      </Form>
    </div>
  )
}
