import { Form, useSubmit } from "react-router"
import { useMessages } from "../../../lib/messages"
import { type Choice, SORTS } from "./choice"
import { Kept } from "./kept"
import { filterMessages } from "./messages"

/** Sends itself when a choice is made; without JavaScript its button does. */
export function SortForm({ choice, id }: { choice: Choice; id: string }) {
  const t = useMessages(filterMessages)
  const submit = useSubmit()
  const { sort, page: _page, ...kept } = choice
  return (
    <Form action="/products" className="flex items-center gap-2">
      <Kept fields={kept} />
      <label htmlFor={id} className="sr-only">
        {t("sort")}
      </label>
      <select
        id={id}
        name="sort"
        key={sort ?? ""}
        defaultValue={sort ?? ""}
        onChange={(event) => void submit(event.currentTarget.form, { preventScrollReset: true })}
        className="min-h-12 rounded-control border border-line bg-sheet px-3 hover:border-ink-soft"
      >
        {choice.q && <option value="">{t("sort_best")}</option>}
        {SORTS.map((one) => (
          <option key={one} value={one === "title" && !choice.q ? "" : one}>
            {t(`sort_${one}`)}
          </option>
        ))}
      </select>
      <noscript>
        <button type="submit" className="min-h-12 cursor-pointer rounded-control border border-line px-3">
          {t("apply")}
        </button>
      </noscript>
    </Form>
  )
}
