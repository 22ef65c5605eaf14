import type { Message } from "./message"

/** What refusals say about the officers' day. */
export const officerMessages = {} satisfies Record<string, Message>
