import { FirstGoodsScreen } from "../features/pairing/first-goods-screen"
import { PairingScreen } from "../features/pairing/pairing-screen"
import { OpenShiftScreen } from "../features/shift/open-shift-screen"
import { SignInScreen } from "../features/sign-in/sign-in-screen"
import { useTill } from "../till/use-till"
import { CounterScreen } from "./counter-screen"
import { ElsewhereScreen, PlainScreen, StartingScreen } from "./plain-screens"
import { useIdleLock } from "./use-idle-lock"

/** Which screen stands in front of the clerk: each is a condition the next one needs. */
export function App() {
  useIdleLock()
  const phase = useTill((state) => state.phase)
  const device = useTill((state) => state.device)
  const goods = useTill((state) => state.goods)
  const staff = useTill((state) => state.staff)
  if (phase === "starting") return <StartingScreen />
  if (phase === "elsewhere") return <ElsewhereScreen />
  if (phase !== "ready") return <PlainScreen phase={phase} />
  if (!device) return <PairingScreen />
  if (!goods) return <FirstGoodsScreen />
  if (!staff) return <SignInScreen />
  return <Shift />
}

/** A closed shift shows its end until the clerk has read it. */
function Shift() {
  const shift = useTill((state) => state.shift)
  return shift ? <CounterScreen /> : <OpenShiftScreen />
}
