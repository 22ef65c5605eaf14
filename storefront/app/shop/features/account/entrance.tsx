import type { ReactNode } from "react"
import { Form, Link, useNavigation } from "react-router"
import { useMessages } from "../../../lib/messages"
import { Button } from "../../../ui/button"
import { Notice } from "../../../ui/notice"
import { Page, PageHead } from "../../../ui/page"
import { PageMeta } from "../../lib/page-meta"
import { accountMessages } from "./messages"

const ENTRANCES = {
  sign_in: { busy: "signing_in", asked: "no_account", other: "sign_up", path: "/account/sign-up" },
  sign_up: { busy: "signing_up", asked: "have_account", other: "sign_in", path: "/account/sign-in" },
} as const

/** Signing in or up: its fields, why it was refused, and the way to the other with where one was going. */
export function Entrance({
  kind,
  search,
  refused,
  noValidate = false,
  fields,
  children,
}: {
  kind: keyof typeof ENTRANCES
  search: string
  refused: string | undefined
  noValidate?: boolean
  fields: ReactNode
  children?: ReactNode
}) {
  const t = useMessages(accountMessages)
  const isBusy = useNavigation().formMethod === "POST"
  const { busy, asked, other, path } = ENTRANCES[kind]
  return (
    <Page className="pb-4">
      <PageMeta title={t(kind)} hidden />
      <div className="grid max-w-md gap-6">
        <PageHead title={t(kind)}>{t(`${kind}_help`)}</PageHead>
        {refused && <Notice kind="warning" title={refused} />}
        <Form method="post" noValidate={noValidate} className="grid gap-4">
          <div className="grid gap-4">{fields}</div>
          <Button kind="primary" disabled={isBusy}>
            {t(isBusy ? busy : kind)}
          </Button>
        </Form>
        <p>
          {t(asked)}{" "}
          <Link to={`${path}${search}`} className="text-link">
            {t(other)}
          </Link>
        </p>
        {children}
      </div>
    </Page>
  )
}
