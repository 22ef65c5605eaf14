import { useMessages } from "../../../lib/messages"
import { openingMessages } from "../../lib/opening-messages"
import { openingWords } from "../../lib/opening-words"

export function OpenNow({ hours, as_of }: { hours: string | null; as_of: string }) {
  const { is_open, text } = openingWords(useMessages(openingMessages), hours, as_of)
  return <span className={is_open ? "font-medium text-leaf" : "text-ink-soft"}>{text}</span>
}
