import type { Pending } from "./cart-change"
import type { CartView } from "./cart-view"

const CHANGES = "cart-changes"
const VIEW = "cart-view"

/** Where a browser keeps nothing, `otherwise` is what this tab remembers. */
function read<Kept>(key: string, otherwise: Kept): Kept {
  try {
    const text = localStorage.getItem(key)
    return text === null ? otherwise : (JSON.parse(text) as Kept)
  } catch {
    return otherwise
  }
}

function write(key: string, value: unknown): void {
  try {
    localStorage.setItem(key, JSON.stringify(value))
  } catch {
    // A full or forbidden storage: the changes live as long as the tab.
  }
}

/** Changes of the cart that no server has answered yet; they outlive the tab. */
export const readPending = (otherwise: Pending): Pending => read(CHANGES, otherwise)
export const writePending = (pending: Pending): void => write(CHANGES, pending)
export const isPendingKey = (key: string | null): boolean => key === CHANGES

/** The cart as it was last seen, for a page that is opened without a network. */
export const readView = (): CartView | null => read<CartView | null>(VIEW, null)
export const writeView = (view: CartView): void => write(VIEW, view)

/** Nothing of a cart stays for who uses this browser next. */
export function forgetKept(): void {
  try {
    localStorage.removeItem(CHANGES)
    localStorage.removeItem(VIEW)
  } catch {
    // A forbidden storage kept nothing.
  }
}
