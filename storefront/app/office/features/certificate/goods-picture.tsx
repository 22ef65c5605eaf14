import { uploadedPicture } from "@ocop/shared/picture"
import { Link } from "react-router"
import { useMessages } from "../../../lib/messages"
import { Picture } from "../../../ui/picture"
import { Section } from "../../ui/section"
import type { CertificateDetail } from "./detail"
import { pictureMessages } from "./picture-messages"

export function GoodsPicture({ detail, mayWrite }: { detail: CertificateDetail; mayWrite: boolean }) {
  const t = useMessages(pictureMessages)
  const { goods, registration } = detail
  if (!goods)
    return (
      <Section title={t("picture")} className="print:hidden">
        <p className="py-2 text-ink-soft">{t("none")}</p>
      </Section>
    )
  const image = goods.image ?? ""
  return (
    <Section title={t("picture")} className="print:hidden">
      <div className="flex items-start gap-4 py-3">
        <Picture src={image} sizes="7rem" className="aspect-square w-28 shrink-0 rounded-control" />
        <div className="grid gap-1">
          <p className="text-ink-soft">{t(uploadedPicture(image) ? "photograph" : "drawn")}</p>
          {mayWrite && (
            <p>
              <Link
                to={`/office/register/${registration.id}/picture/new`}
                className="inline-block py-2 text-link"
              >
                {t("add")}
              </Link>
            </p>
          )}
        </div>
      </div>
    </Section>
  )
}
