import type { TillNotice } from "@ocop/shared/block-list"
import { useState } from "react"
import { useTill } from "../../till/use-till"
import { Button } from "../../ui/button"
import { Dialog } from "../../ui/dialog"
import { moment } from "../../ui/faces"
import { Icon } from "../../ui/icon"
import { useLanguage } from "../../ui/language"
import { useTexts } from "../../ui/texts"
import { noticeTexts } from "./texts"

const NONE: readonly TillNotice[] = []

/** What the province told this sales point of goods it has, until its manager has acknowledged it. */
export function NoticeStrip({ day }: { day: string }) {
  const t = useTexts(noticeTexts)
  const language = useLanguage()
  const notices = useTill((state) => state.blocks?.list.notices) ?? NONE
  const [open, setOpen] = useState(false)
  const [newest] = notices
  if (!newest) return null
  return (
    <>
      <button
        type="button"
        onClick={() => setOpen(true)}
        className="flex min-h-12 shrink-0 items-center gap-3 border-b border-chili bg-chili-pale px-4 text-left text-16 font-semibold text-chili active:bg-line tablet:px-6 print:hidden"
      >
        <Icon name="warning" className="size-5 shrink-0" />
        <span className="min-w-0 flex-1 truncate">{newest[`title_${language}`]}</span>
        {notices.length > 1 && (
          <span className="hidden font-medium whitespace-nowrap tablet:inline">
            {t("and_more", { n: notices.length - 1 })}
          </span>
        )}
        <span className="underline">{t("read")}</span>
      </button>
      {open && <NoticeDialog notices={notices} day={day} onClose={() => setOpen(false)} />}
    </>
  )
}

function NoticeDialog({
  notices,
  day,
  onClose,
}: {
  notices: readonly TillNotice[]
  day: string
  onClose: () => void
}) {
  const t = useTexts(noticeTexts)
  const language = useLanguage()
  return (
    <Dialog title={t("title")} onClose={onClose} className="w-[40rem]">
      <div className="flex flex-col gap-4">
        <ul className="flex flex-col gap-3">
          {notices.map((notice) => (
            <li key={notice.id} className="rounded-control bg-chili-pale px-4 py-3">
              <p className="text-18 font-semibold text-chili">{notice[`title_${language}`]}</p>
              <p className="mt-1 text-16">{notice[`words_${language}`]}</p>
              <p className="mt-1 text-14 text-ink-soft">{moment(notice.sent_at, day)}</p>
            </li>
          ))}
        </ul>
        <p className="text-16 text-ink-soft">{t("acknowledge")}</p>
        <Button kind="primary" autoFocus onClick={onClose}>
          {t("understood")}
        </Button>
      </div>
    </Dialog>
  )
}
