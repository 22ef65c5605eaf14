import type { Message } from "./message"

/** What refusals say about holds, recalls, inspections and notices. */
export const recallMessages = {} satisfies Record<string, Message>
