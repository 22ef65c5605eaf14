import type { Message } from "./message"

/** What refusals say about the public register and its places. */
export const registerMessages = {} satisfies Record<string, Message>
