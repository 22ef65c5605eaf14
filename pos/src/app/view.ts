/** What the counter shows. */
export type View = "sell" | "pay" | "sales" | "close_shift"
