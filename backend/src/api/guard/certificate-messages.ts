import type { Message } from "./message"

/** What refusals say about certificates and their papers. */
export const certificateMessages = {} satisfies Record<string, Message>
