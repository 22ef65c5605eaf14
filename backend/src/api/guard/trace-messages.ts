import type { Message } from "./message"

/** What refusals say about lots, stamps, scans and flags. */
export const traceMessages = {} satisfies Record<string, Message>
