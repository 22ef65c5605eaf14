import { useMessages, type Catalogue } from "../../lib/messages"
import { TextField } from "../../ui/field"

const words: Catalogue<"label" | "hint" | "see" | "none"> = {
  vi: {
    label: "Bản ký",
    hint: "PDF hoặc ảnh chụp, dưới 10 MB",
    see: "Tải bản ký",
    none: "chưa đính kèm",
  },
  en: {
    label: "Signed copy",
    hint: "A PDF or a picture, under 10 MB",
    see: "Download the signed copy",
    none: "not attached",
  },
}

/** Field `file`: the document itself, in the form its content must have. */
export function SignedCopyField({ error, label }: { error: string | undefined; label?: string }) {
  const t = useMessages(words)
  return (
    <TextField
      name="file"
      type="file"
      accept="application/pdf,image/jpeg,image/png,image/webp"
      label={label ?? t("label")}
      hint={t("hint")}
      error={error}
    />
  )
}

export function SignedCopy({ file_id }: { file_id: string | null }) {
  const t = useMessages(words)
  if (!file_id) return <span className="font-normal text-ink-soft">{t("none")}</span>
  return (
    <a href={`/office/files/${file_id}`} className="text-link" download>
      {t("see")}
    </a>
  )
}
