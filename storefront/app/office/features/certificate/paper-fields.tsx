import { type PaperKind, paperNames, requiredPapers } from "@ocop/shared/paper"
import { useMessages } from "../../../lib/messages"
import { SelectField, TextField } from "../../../ui/field"
import { SignedCopyField } from "../../ui/signed-copy"
import type { CertificateDetail, HeldPaper } from "./detail"
import { entryMessages } from "./entry-messages"
import { usePaperName } from "./paper-name"

export const PAPER_FIELDS = [
  ...["kind", "number", "issuer", "issued_on", "expires_on", "file", "note", "producer_id"],
]

/** What is asked of a paper; a newer one of the same kind has kind, issuer and owner filled in. */
export function PaperFields({
  detail,
  replaced,
  errorOf,
}: {
  detail: CertificateDetail
  replaced: HeldPaper | undefined
  errorOf: (field: string) => string | undefined
}) {
  const t = useMessages(entryMessages)
  const field = (name: "number" | "issuer" | "issued_on" | "expires_on") => ({
    name,
    label: t(name),
    error: errorOf(name),
  })
  return (
    <>
      <KindField set={detail.registration.product_set} kind={replaced?.kind} error={errorOf("kind")} />
      <div className="grid gap-4 sm:grid-cols-2">
        <TextField {...field("number")} required maxLength={100} autoComplete="off" />
        <TextField {...field("issuer")} maxLength={200} defaultValue={replaced?.issuer ?? ""} />
        <TextField {...field("issued_on")} type="date" />
        <TextField {...field("expires_on")} type="date" hint={t("expires_hint")} />
      </div>
      <SignedCopyField label={t("file")} error={errorOf("file")} />
      <SelectField
        name="producer_id"
        label={t("belongs")}
        defaultValue={replaced && !replaced.registration_id ? detail.producer.id : ""}
        error={errorOf("producer_id")}
      >
        <option value="">{t("of_product")}</option>
        <option value={detail.producer.id}>{t("of_producer", { producer: detail.producer.name })}</option>
      </SelectField>
      <TextField name="note" label={t("note")} maxLength={1000} error={errorOf("note")} />
    </>
  )
}

/** What the product's set requires comes first. */
function KindField({
  set,
  kind = "",
  error,
}: {
  set: string
  kind: string | undefined
  error: string | undefined
}) {
  const t = useMessages(entryMessages)
  const nameOf = usePaperName()
  const required = [...new Set(requiredPapers[set]?.flat() ?? [])]
  const others = (Object.keys(paperNames) as PaperKind[]).filter((one) => !required.includes(one))
  const option = (one: PaperKind) => (
    <option key={one} value={one}>
      {nameOf(one)}
    </option>
  )
  return (
    <SelectField name="kind" label={t("kind")} required defaultValue={kind} error={error}>
      <option value="" disabled>
        {t("choose_kind")}
      </option>
      {required.length > 0 && <optgroup label={t("required")}>{required.map(option)}</optgroup>}
      <optgroup label={t("others")}>{others.map(option)}</optgroup>
    </SelectField>
  )
}
