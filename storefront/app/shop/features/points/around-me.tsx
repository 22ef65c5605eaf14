import { useMessages } from "../../../lib/messages"
import { Button } from "../../../ui/button"
import { Icon } from "../../../ui/icon"
import { Notice } from "../../../ui/notice"
import { pointMessages } from "./messages"
import type { Whereabouts } from "./whereabouts"

/** Without JavaScript there is nothing to ask; the choice of a place does the same. */
export function AroundMe({ whereabouts: { spot, state, ask, forget } }: { whereabouts: Whereabouts }) {
  const t = useMessages(pointMessages)
  return (
    <div className="grid gap-3 noscript:hidden">
      <p className="flex flex-wrap items-center gap-x-4 gap-y-1">
        {spot ? (
          <Button type="button" onClick={forget}>
            <Icon name="close" />
            {t("forget")}
          </Button>
        ) : (
          <Button type="button" onClick={ask} disabled={state === "unready" || state === "asking"}>
            <Icon name="pin" />
            {t(state === "asking" ? "locating" : "around_me")}
          </Button>
        )}
        <span className="text-14 text-ink-soft">{t("around_me_help")}</span>
      </p>
      {state === "refused" && <Notice title={t("location_refused")}>{t("location_refused_help")}</Notice>}
    </div>
  )
}
