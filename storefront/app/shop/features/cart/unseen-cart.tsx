import { useMessages } from "../../../lib/messages"
import { ButtonLink } from "../../../ui/button"
import { Page } from "../../../ui/page"
import { type Off, offWord } from "./held-notice"
import { cartMessages } from "./messages"

/** Neither the server nor this browser says what is in the cart. */
export function UnseenCart({ off }: { off: Off }) {
  const t = useMessages(cartMessages)
  return (
    <Page className="grid justify-items-center gap-4 py-16 text-center lg:py-24">
      <h1 className="font-serif text-28 font-semibold">{t("unseen")}</h1>
      <p className="max-w-prose text-ink-soft">{t(offWord("unseen", off))}</p>
      <ButtonLink kind="primary" to="/cart" reloadDocument className="mt-2">
        {t("look_again")}
      </ButtonLink>
    </Page>
  )
}
