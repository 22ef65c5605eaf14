import { useMessages } from "../../../lib/messages"
import { TextField } from "../../../ui/field"
import { lotEntryMessages } from "./entry-messages"

/** A row's file: the one it has stays unless another is chosen. */
export function HeldFile({
  id,
  label,
  held,
  className = "",
}: {
  id: string
  label: string
  held: string | null
  className?: string
}) {
  const t = useMessages(lotEntryMessages)
  return (
    <div className={className}>
      <input type="hidden" name="file_id" value={held ?? ""} />
      <TextField
        {...{ name: "file", id, label }}
        type="file"
        accept="application/pdf,image/jpeg,image/png,image/webp"
        hint={
          held ? (
            <a href={`/office/files/${held}`} className="text-link" download>
              {t("held")}
            </a>
          ) : (
            t("file_hint")
          )
        }
      />
    </div>
  )
}
