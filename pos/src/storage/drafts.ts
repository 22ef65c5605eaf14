import { emptyCart, type Cart } from "../core/cart"
import type { TillDatabase } from "./database"
import type { StoredDraft } from "./rows"

/** Sales not finished yet: the one at hand, those put aside, and the receipt nobody has put away. */
export class DraftStore {
  readonly #database: TillDatabase

  constructor(database: TillDatabase) {
    this.#database = database
  }

  async current(): Promise<Cart> {
    return (await this.#database.drafts.get("current"))?.cart ?? emptyCart
  }

  async keep(cart: Cart, now: number): Promise<void> {
    if (cart.lines.length === 0) await this.#database.drafts.delete("current")
    else await this.#database.drafts.put({ id: "current", at: now, cart })
  }

  async hold(cart: Cart, id: string, now: number): Promise<void> {
    const { drafts } = this.#database
    await this.#database.transaction("rw", drafts, async () => {
      await drafts.put({ id: `held:${id}`, at: now, cart })
      await drafts.delete("current")
    })
  }

  async held(): Promise<StoredDraft[]> {
    return this.#database.drafts.where("id").startsWith("held:").toArray()
  }

  /** Takes a held sale back to the counter. */
  async resume(draft: StoredDraft, now: number): Promise<Cart> {
    const { drafts } = this.#database
    await this.#database.transaction("rw", drafts, async () => {
      await drafts.delete(draft.id)
      await drafts.put({ id: "current", at: now, cart: draft.cart ?? emptyCart })
    })
    return draft.cart ?? emptyCart
  }

  /** The sale whose receipt was still on the screen when the till went dark. */
  async openReceipt(): Promise<string | null> {
    return (await this.#database.drafts.get("current"))?.sale_id ?? null
  }

  async putReceiptAway(): Promise<void> {
    const { drafts } = this.#database
    await this.#database.transaction("rw", drafts, async () => {
      if (await this.openReceipt()) await drafts.delete("current")
    })
  }
}
