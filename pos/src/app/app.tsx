import { useState, type ReactNode } from "react"
import { FirstGoodsScreen } from "../features/pairing/first-goods-screen"
import { PairingScreen } from "../features/pairing/pairing-screen"
import { ClosedShiftScreen } from "../features/shift/closed-shift-screen"
import { OpenShiftScreen } from "../features/shift/open-shift-screen"
import { SignInScreen } from "../features/sign-in/sign-in-screen"
import { SyncBadge } from "../features/sync-status/sync-badge"
import { SyncDialog } from "../features/sync-status/sync-dialog"
import { useTill } from "../till/use-till"
import { WovenBand } from "../ui/woven-band"
import { CounterScreen } from "./counter-screen"
import { PhaseScreen, StartingScreen } from "./plain-screens"
import { useDay } from "./use-day"
import { useIdleLock } from "./use-idle-lock"

/** Which screen stands in front of the clerk: each is a condition the next one needs. */
export function App() {
  useIdleLock()
  const phase = useTill((state) => state.phase)
  const device = useTill((state) => state.device)
  const head = useTill((state) => state.head)
  const hasGoods = useTill((state) => state.goods !== null)
  const staff = useTill((state) => state.staff)
  const shift = useTill((state) => state.shift)
  const closed = useTill((state) => state.closed)
  if (phase !== "ready")
    return (
      <Framed>
        <PhaseScreen phase={phase} />
      </Framed>
    )
  if (!device)
    return (
      <Framed>
        <PairingScreen />
      </Framed>
    )
  if (!head)
    return (
      <Framed>
        <FirstGoodsScreen />
      </Framed>
    )
  if (closed)
    return (
      <InTouch>
        <ClosedShiftScreen {...closed} />
      </InTouch>
    )
  if (!staff)
    return (
      <InTouch>
        <SignInScreen />
      </InTouch>
    )
  if (!hasGoods)
    return (
      <Framed>
        <StartingScreen />
      </Framed>
    )
  if (!shift)
    return (
      <InTouch>
        <OpenShiftScreen />
      </InTouch>
    )
  return <CounterScreen />
}

function Framed({ children }: { children: ReactNode }) {
  return (
    <div className="flex h-full flex-col">
      <WovenBand />
      {children}
    </div>
  )
}

/** The line to the server is in sight before the selling begins and after it ends. */
function InTouch({ children }: { children: ReactNode }) {
  const day = useDay()
  const [open, setOpen] = useState(false)
  const place = useTill((state) => state.head?.sales_point.name)
  return (
    <Framed>
      <header className="flex min-h-16 shrink-0 flex-wrap items-center justify-between gap-x-6 border-b border-line bg-paper-2 px-4 py-2 tablet:px-6">
        <p className="text-18 font-semibold">{place}</p>
        <SyncBadge onOpen={() => setOpen(true)} />
      </header>
      {children}
      {open && <SyncDialog day={day} onClose={() => setOpen(false)} />}
    </Framed>
  )
}
