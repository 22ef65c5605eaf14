import { useMessages } from "../../../lib/messages"
import { ButtonLink } from "../../../ui/button"
import { Page } from "../../../ui/page"
import { PageMeta } from "../../lib/page-meta"
import { orderMessages } from "./messages"

/** The same for an order that is not there and for one that is somebody else's. */
export function NotShown() {
  const t = useMessages(orderMessages)
  return (
    <Page className="grid justify-items-center gap-4 py-20 text-center">
      <PageMeta title={t("not_shown")} hidden />
      <h1 className="font-serif text-28 font-semibold">{t("not_shown")}</h1>
      <p className="max-w-xl text-ink-soft">{t("not_shown_help")}</p>
      <ButtonLink kind="primary" to="/track" className="mt-2">
        {t("find")}
      </ButtonLink>
    </Page>
  )
}
