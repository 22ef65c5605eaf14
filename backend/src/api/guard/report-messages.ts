import type { Message } from "./message"

/** What refusals say about reports of violations. */
export const reportMessages = {} satisfies Record<string, Message>
