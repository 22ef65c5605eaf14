/** What a refusal says. `{name}` is filled from the refusal's facts. */
export type Message = { status: number; vi: string; en: string }
