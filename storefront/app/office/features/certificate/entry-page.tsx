import type { ReactNode } from "react"
import { useMessages } from "../../../lib/messages"
import { Notice } from "../../../ui/notice"
import { OfficeHead } from "../../ui/office-head"
import type { CertificateDetail } from "./detail"
import { certificateMessages } from "./messages"

/** Something to enter about goods of the register: whose they are above it, and why it was refused. */
export function EntryPage({
  of: { registration, producer },
  subject,
  maker = producer.name,
  lead,
  refused,
  children,
}: {
  of: Pick<CertificateDetail, "registration" | "producer">
  subject: string
  maker?: string
  lead?: ReactNode
  refused: string | undefined
  children: ReactNode
}) {
  const t = useMessages(certificateMessages)
  return (
    <div className="grid max-w-2xl gap-6">
      <title>{`${subject} · ${registration.name}`}</title>
      <OfficeHead
        crumbs={[
          { to: "/office/register", label: t("register") },
          { to: `/office/register/${registration.id}`, label: registration.name },
        ]}
        subject={subject}
        title={<span className="font-serif">{registration.name}</span>}
      >
        <p className="text-ink-soft">{maker}</p>
      </OfficeHead>
      {lead}
      {refused && <Notice kind="warning" title={refused} />}
      {children}
    </div>
  )
}
