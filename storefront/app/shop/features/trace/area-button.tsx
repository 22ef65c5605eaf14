import { areaOf } from "@ocop/shared/scan-flag"
import { useState } from "react"
import { useFetcher } from "react-router"
import { useMessages } from "../../../lib/messages"
import { Button } from "../../../ui/button"
import { traceMessages } from "./messages"

const PATIENCE_MS = 20_000

/** Asks where the stamp is, and sends a tenth of a degree of the answer. Without JavaScript there is nothing to ask. */
export function AreaButton() {
  const t = useMessages(traceMessages)
  const fetcher = useFetcher<{ counted: boolean }>()
  const [unknown, setUnknown] = useState(false)
  const tell = () => {
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => {
        void fetcher.submit({ area: areaOf(coords.latitude, coords.longitude) }, { method: "post" })
      },
      () => setUnknown(true),
      { timeout: PATIENCE_MS, maximumAge: PATIENCE_MS },
    )
  }
  return (
    <div role="status" className="grid gap-1.5 noscript:hidden">
      {fetcher.data?.counted ? (
        <p>{t("area_told")}</p>
      ) : unknown ? (
        <p>{t("area_unknown")}</p>
      ) : (
        <>
          <Button
            type="button"
            onClick={tell}
            disabled={fetcher.state !== "idle"}
            className="sm:justify-self-start"
          >
            {t("tell_area")}
          </Button>
          <p className="text-14 text-ink-soft">{t("tell_area_help")}</p>
        </>
      )}
    </div>
  )
}
