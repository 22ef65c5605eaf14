import { type Pending, resolved, settled, toSend } from "./cart-change"
import { readPending, writeView } from "./cart-memory"
import { cartState, changePending, patchCart, type Refusal } from "./cart-store"
import { type CartView, piecesOf } from "./cart-view"

const DOOR = "/cart/changes"
/** Changes the server cannot read at all will never be read: they are let go. */
const UNREADABLE = 400
const AGAIN_MS = [2_000, 5_000, 15_000, 30_000]

interface Answer {
  view: CartView
  refusals: Record<string, Refusal>
}

let running = false
let woken = false
let failures = 0
let timer: ReturnType<typeof setTimeout> | undefined

/** Sends what is pending, one tab at a time, until nothing is left or nobody answers. */
export function sendCart(): void {
  woken = true
  if (running) return
  running = true
  clearTimeout(timer)
  void alone(drain).finally(() => {
    running = false
    if (woken && failures === 0) sendCart()
  })
}

/** While `work` is done no tab sends anything of the cart. */
export async function alone<Done>(work: () => Promise<Done>): Promise<Done> {
  return "locks" in navigator ? navigator.locks.request("cart", work) : work()
}

async function drain(): Promise<void> {
  woken = false
  try {
    for (let pending = kept(); Object.keys(pending).length > 0; pending = kept()) await round(pending)
    failures = 0
    patchCart({ held: null })
  } catch {
    patchCart({ held: navigator.onLine ? "down" : "offline" })
    timer = setTimeout(sendCart, AGAIN_MS[Math.min(failures, AGAIN_MS.length - 1)])
    failures += 1
  }
}

function kept(): Pending {
  return readPending(cartState().pending)
}

/** Adds are made absolute and kept so before they leave: sent again after a lost answer, they count once. */
async function round(pending: Pending): Promise<void> {
  if (Object.values(pending).some(({ kind }) => kind === "add")) {
    const { held } = await answered<{ held: Record<string, number> }>(await fetch(DOOR))
    changePending((now) => resolved(now, held))
  }
  const sent = kept()
  const answer = await fetch(DOOR, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ changes: toSend(sent) }),
  })
  if (answer.status !== UNREADABLE) {
    const { view, refusals } = await answered<Answer>(answer)
    writeView(view)
    patchCart({
      ...{ answer: view, pieces: piecesOf(view.lines) },
      refusals: { ...cartState().refusals, ...refusals },
    })
  }
  changePending((now) => settled(now, sent))
}

async function answered<Body>(response: Response): Promise<Body> {
  if (!response.ok) throw new Error(String(response.status))
  return (await response.json()) as Body
}
