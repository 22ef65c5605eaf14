import { useSyncExternalStore } from "react"
import { useMessages } from "../../../lib/messages"
import { Icon } from "../../../ui/icon"
import { Page } from "../../../ui/page"
import { shellMessages } from "./messages"

function listen(changed: () => void): () => void {
  window.addEventListener("online", changed)
  window.addEventListener("offline", changed)
  return () => {
    window.removeEventListener("online", changed)
    window.removeEventListener("offline", changed)
  }
}

export function OfflineNotice() {
  const t = useMessages(shellMessages)
  const online = useSyncExternalStore(
    listen,
    () => navigator.onLine,
    () => true,
  )
  return (
    <div role="status" className="bg-indigo text-paper">
      {!online && (
        <Page className="flex gap-3 py-3">
          <Icon name="offline" className="mt-0.5 size-5" />
          <p>{t("offline")}</p>
        </Page>
      )}
    </div>
  )
}
