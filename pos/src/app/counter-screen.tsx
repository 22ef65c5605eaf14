import { useCallback, useEffectEvent, useLayoutEffect, useState } from "react"
import type { StoredSale } from "../core/receipt"
import { listenForScans } from "../devices/scanner"
import { play } from "../devices/sound"
import { NoticeStrip } from "../features/notices/notice-strip"
import { ReceiptDialog } from "../features/receipt/receipt-dialog"
import { SalesScreen } from "../features/sales/sales-screen"
import { PendingDialog } from "../features/selling/pending-dialog"
import { usePicking } from "../features/selling/use-picking"
import { CloseShiftScreen } from "../features/shift/close-shift-screen"
import { SyncDialog } from "../features/sync-status/sync-dialog"
import { putReceiptAway } from "../till/finish-sale"
import { useKit, useTill } from "../till/use-till"
import { Counter } from "./counter"
import { StatusStrip } from "./status-strip"
import type { View } from "./view"
import { useDay } from "./use-day"

/** The open till: the strip above, below it selling or one of the things besides. */
export function CounterScreen() {
  const kit = useKit()
  const day = useDay()
  const receipt = useTill((state) => state.receipt)
  const [view, setView] = useState<View>("sell")
  const [query, setQuery] = useState("")
  const [syncOpen, setSyncOpen] = useState(false)
  const [reprint, setReprint] = useState<StoredSale | null>(null)
  const picking = usePicking(day)
  const { pick: take } = picking
  const pick = useCallback(
    (doc: number) => {
      setQuery("")
      take(doc)
    },
    [take],
  )
  const pay = useCallback((isPaying: boolean) => setView(isPaying ? "pay" : "sell"), [])
  const onScan = useEffectEvent((text: string) => {
    setQuery("")
    if (view === "pay" || receipt || picking.pending) return play("stopped")
    setView("sell")
    picking.scan(text)
  })
  useLayoutEffect(() => listenForScans((text) => onScan(text)), [])
  return (
    <div className="flex h-full flex-col">
      <StatusStrip day={day} onView={setView} onSync={() => setSyncOpen(true)} />
      {view === "sell" && <NoticeStrip day={day} />}
      {(view === "sell" || view === "pay") && (
        <Counter
          day={day}
          isPaying={view === "pay"}
          query={query}
          onQuery={setQuery}
          onPick={pick}
          onPay={pay}
        />
      )}
      {view === "sales" && <SalesScreen day={day} onBack={() => setView("sell")} onOpen={setReprint} />}
      {view === "close_shift" && <CloseShiftScreen onDone={() => setView("sell")} />}
      <PendingDialog picking={picking} day={day} />
      {receipt && <ReceiptDialog sale={receipt} onClose={() => putReceiptAway(kit)} />}
      {reprint && <ReceiptDialog sale={reprint} again onClose={() => setReprint(null)} />}
      {syncOpen && <SyncDialog day={day} onClose={() => setSyncOpen(false)} />}
    </div>
  )
}
