import { useMessages } from "../../../lib/messages"
import { pointMessages } from "./messages"
import { openingWords } from "./opening-words"

export function OpenNow({ hours, as_of }: { hours: string | null; as_of: string }) {
  const { is_open, text } = openingWords(useMessages(pointMessages), hours, as_of)
  return <span className={is_open ? "font-medium text-leaf" : "text-ink-soft"}>{text}</span>
}
