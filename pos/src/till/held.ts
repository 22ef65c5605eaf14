import { emptyCart } from "../core/cart"
import type { StoredDraft } from "../storage/rows"
import type { Kit } from "./kit"
import { inTurn } from "./writing"

/** Puts the sale at hand aside for the next shopper. */
export async function holdCart(kit: Kit): Promise<void> {
  const { cart } = kit.store.get()
  if (cart.lines.length === 0) return
  kit.store.set({ cart: emptyCart })
  await inTurn(() => kit.drafts.hold(cart, kit.id(), kit.now()))
  kit.store.set({ held: await kit.drafts.held() })
}

/** Takes a sale back to the counter; one at hand is put aside first. */
export async function resumeCart(kit: Kit, draft: StoredDraft): Promise<void> {
  await holdCart(kit)
  const cart = await inTurn(() => kit.drafts.resume(draft, kit.now()))
  kit.store.set({ cart, held: await kit.drafts.held() })
}
