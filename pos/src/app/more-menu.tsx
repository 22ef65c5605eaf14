import { lockTill } from "../till/sign-in"
import { useKit, useTill } from "../till/use-till"
import { Icon, type IconName } from "../ui/icon"
import { Dialog } from "../ui/dialog"
import { setLanguage, useLanguage } from "../ui/language"
import { useTexts } from "../ui/texts"
import type { View } from "./view"
import { appTexts } from "./texts"

/** What is not selling: a short list of big rows. */
export function MoreMenu({
  onClose,
  onView,
  onSync,
  as_of,
}: {
  onClose: () => void
  onView: (view: View) => void
  onSync: () => void
  as_of: string
}) {
  const t = useTexts(appTexts)
  const kit = useKit()
  const language = useLanguage()
  const updateWaits = useTill((state) => state.update_waiting)
  const row = (icon: IconName, text: string, act: () => void) => (
    <li>
      <button
        type="button"
        onClick={() => {
          onClose()
          act()
        }}
        className="flex min-h-16 w-full items-center gap-4 border-b border-line px-1 text-left text-18 font-semibold active:bg-paper-2"
      >
        <Icon name={icon} className="size-6 text-leaf" />
        {text}
      </button>
    </li>
  )
  return (
    <Dialog title={t("menu")} onClose={onClose} className="w-[28rem]">
      <ul>
        {row("list", t("sales"), () => onView("sales"))}
        {row("cash", t("close_shift"), () => onView("close_shift"))}
        {row("sync", t("sync"), onSync)}
        {row("lock", t("lock"), () => lockTill(kit))}
        {row("globe", t("language"), () => setLanguage(language === "vi" ? "en" : "vi"))}
      </ul>
      <p className="mt-4 text-14 text-ink-soft">
        {as_of}. {t("shortcuts")}.{updateWaits && ` ${t("update")}.`}
      </p>
    </Dialog>
  )
}
