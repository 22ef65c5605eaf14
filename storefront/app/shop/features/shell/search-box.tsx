import { Form } from "react-router"
import { useMessages } from "../../../lib/messages"
import { Icon } from "../../../ui/icon"
import { shellMessages } from "./messages"

/** Accents do not matter to the search, and neither does JavaScript. */
export function SearchBox({ asked = "" }: { asked?: string }) {
  const t = useMessages(shellMessages)
  return (
    <Form action="/products" role="search" className="relative w-full">
      <input
        key={asked}
        type="search"
        name="q"
        defaultValue={asked}
        maxLength={100}
        aria-label={t("search_label")}
        placeholder={t("search_hint")}
        autoComplete="off"
        className="min-h-12 w-full rounded-control border border-line bg-sheet py-2.5 pr-14 pl-4 text-16 hover:border-ink-soft focus-visible:border-leaf"
      />
      <button
        type="submit"
        aria-label={t("search")}
        className="absolute inset-y-0 right-0 grid w-12 cursor-pointer place-items-center rounded-control text-ink-soft hover:text-leaf"
      >
        <Icon name="search" />
      </button>
    </Form>
  )
}
