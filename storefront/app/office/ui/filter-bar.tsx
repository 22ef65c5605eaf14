import type { ReactNode } from "react"
import { Form, useSubmit } from "react-router"
import { useMessages, type Catalogue } from "../../lib/messages"
import { Button } from "../../ui/button"
import { CONTROL } from "../../ui/field"

const words: Catalogue<"find"> = { vi: { find: "Tìm" }, en: { find: "Search" } }

/** The questions to a list. A choice asks at once; without scripts the button does. */
export function FilterBar({
  search,
  q,
  children,
}: {
  search: string
  q: string | undefined
  children?: ReactNode
}) {
  const t = useMessages(words)
  const submit = useSubmit()
  return (
    <Form
      method="get"
      role="search"
      className="flex flex-wrap items-end gap-2 print:hidden"
      onChange={({ currentTarget, target }) => {
        if (target instanceof HTMLSelectElement) void submit(currentTarget)
      }}
    >
      <label className="min-w-60 flex-1">
        <span className="sr-only">{search}</span>
        <input
          type="search"
          name="q"
          maxLength={100}
          defaultValue={q ?? ""}
          key={q ?? ""}
          placeholder={search}
          className={CONTROL}
        />
      </label>
      <>{children}</>
      <Button>{t("find")}</Button>
    </Form>
  )
}

export interface Option {
  value: string
  label: string
}

/** One of several, or none: `label` stands for all of them. */
export function Choice({
  name,
  label,
  value,
  options,
}: {
  name: string
  label: string
  value: string | undefined
  options: readonly Option[]
}) {
  return (
    <label>
      <span className="sr-only">{label}</span>
      <select
        name={name}
        defaultValue={value ?? ""}
        key={value ?? ""}
        className={`${CONTROL} max-w-52 cursor-pointer ${value ? "border-leaf font-medium text-leaf" : ""}`}
      >
        <option value="">{label}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </label>
  )
}
