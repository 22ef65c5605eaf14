import { useId } from "react"
import { Form } from "react-router"
import { useMessages } from "../../../lib/messages"
import { Icon } from "../../../ui/icon"
import { shellMessages } from "./messages"
import { SuggestionList } from "./suggestion-list"
import { useCombobox } from "./use-combobox"

/** Accents do not matter to the search, and neither does JavaScript: with it, offers come while one types. */
export function SearchBox({ asked = "" }: { asked?: string }) {
  const t = useMessages(shellMessages)
  const id = useId()
  const { options, shown, active, close, choose, type, press } = useCombobox()
  return (
    <Form action="/products" role="search" className="relative w-full" onSubmit={close} onBlur={close}>
      <input
        key={asked}
        type="search"
        name="q"
        defaultValue={asked}
        maxLength={100}
        role="combobox"
        aria-label={t("search_label")}
        aria-autocomplete="list"
        aria-expanded={shown}
        aria-controls={shown ? id : undefined}
        aria-activedescendant={shown && active >= 0 ? `${id}-${active}` : undefined}
        placeholder={t("search_hint")}
        autoComplete="off"
        onChange={(event) => type(event.currentTarget.value)}
        onKeyDown={press}
        className="min-h-12 w-full rounded-control border border-line bg-sheet py-2.5 pr-14 pl-4 text-16 hover:border-ink-soft focus-visible:border-leaf [&::-webkit-search-cancel-button]:hidden"
      />
      <button
        type="submit"
        aria-label={t("search")}
        className="absolute inset-y-0 right-0 grid w-12 cursor-pointer place-items-center rounded-control text-ink-soft hover:text-leaf"
      >
        <Icon name="search" />
      </button>
      {shown && <SuggestionList id={id} options={options} active={active} choose={choose} />}
      <p role="status" className="sr-only">
        {shown && t("suggested", { n: options.length })}
      </p>
    </Form>
  )
}
