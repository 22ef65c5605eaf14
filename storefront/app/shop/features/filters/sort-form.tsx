import { GoodsSort } from "@ocop/shared/goods"
import { Form, useSubmit } from "react-router"
import { useMessages } from "../../../lib/messages"
import type { Choice } from "./choice"
import { filterMessages } from "./messages"

/** Sends itself when a choice is made; without JavaScript its button does. */
export function SortForm({ choice }: { choice: Choice }) {
  const t = useMessages(filterMessages)
  const submit = useSubmit()
  const { sort, page: _page, ...kept } = choice
  return (
    <Form action="/products" className="flex items-center gap-2">
      {Object.entries(kept).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <label htmlFor="sort" className="sr-only">
        {t("sort")}
      </label>
      <select
        id="sort"
        name="sort"
        key={sort ?? ""}
        defaultValue={sort ?? ""}
        onChange={(event) => void submit(event.currentTarget.form, { preventScrollReset: true })}
        className="min-h-12 rounded-control border border-line bg-sheet px-3 hover:border-ink-soft"
      >
        {choice.q && <option value="">{t("sort_best")}</option>}
        {GoodsSort.options.map((one) => (
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
