import { timeOfDay } from "../../core/clock"
import type { TillState } from "../../till/state"
import type { Translate } from "../../ui/texts"
import type { SyncKey } from "./texts"

export interface Sentence {
  text: string
  tone: "well" | "waiting" | "wrong"
}

/** The state of sending in one sentence, in words a clerk can act on. */
export function syncSentence(
  { link, counts }: Pick<TillState, "link" | "counts">,
  t: Translate<SyncKey>,
): Sentence {
  const n = counts.unsent_sales
  const queue = n > 0 ? ("_queue" as const) : ("" as const)
  switch (link.state) {
    case "unauthorized":
      return { text: t("unauthorized", { n }), tone: "wrong" }
    case "offline":
      if (counts.unsent === 0 && link.last_heard_at !== null)
        return { text: t("offline_sent", { time: timeOfDay(link.last_heard_at) }), tone: "waiting" }
      return { text: t(`offline${queue}`, { n }), tone: "waiting" }
    case "server":
    case "unheard":
      return { text: t(`${link.state}${queue}`, { n }), tone: "waiting" }
    case "heard":
      if (n > 0) return { text: t(link.sending ? "sending" : "queued", { n }), tone: "waiting" }
      return { text: t("all_sent", { time: timeOfDay(link.last_heard_at ?? 0) }), tone: "well" }
  }
}
