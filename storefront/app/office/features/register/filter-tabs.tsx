import { RegisterFlag } from "@ocop/shared/register-office"
import { Form, Link } from "react-router"
import { useMessages } from "../../../lib/messages"
import { Icon } from "../../../ui/icon"
import { registerMessages } from "./messages"
import { questionOf, type SavedFilters } from "./register-answer"

const TAB =
  "inline-flex min-h-11 items-center border-b-2 border-transparent whitespace-nowrap hover:text-leaf aria-[current=page]:border-leaf aria-[current=page]:font-semibold aria-[current=page]:text-leaf"

/** The questions asked most, then the officer's own; and the way to keep the present one. */
export function FilterTabs({
  asked,
  saved,
}: {
  asked: Record<string, string>
  saved: SavedFilters["items"]
}) {
  const t = useMessages(registerMessages)
  const { sort: _, ...rest } = asked
  const question = questionOf(rest)
  const own = saved.find(({ query }) => query === question)
  const known = question === "" || RegisterFlag.options.some((flag) => question === `flag=${flag}`)
  return (
    <div className="flex flex-col justify-between gap-x-6 border-b sm:flex-row sm:items-end border-line print:hidden">
      <nav aria-label={t("filters")} className="flex min-w-0 gap-x-6 overflow-x-auto">
        <Tab query="" chosen={question === ""} name={t("all")} />
        {RegisterFlag.options.map((flag) => (
          <Tab
            key={flag}
            query={`flag=${flag}`}
            chosen={question === `flag=${flag}`}
            name={t(`flag_${flag}`)}
          />
        ))}
        {saved.map(({ id, name, query }) => (
          <Tab key={id} query={query} chosen={query === question} name={name} />
        ))}
      </nav>
      {own ? <Drop id={own.id} name={own.name} /> : !known && <Keep question={question} />}
    </div>
  )
}

function Tab({ query, chosen, name }: { query: string; chosen: boolean; name: string }) {
  return (
    <Link
      to={query === "" ? "/office/register" : `/office/register?${query}`}
      aria-current={chosen ? "page" : undefined}
      className={TAB}
    >
      {name}
    </Link>
  )
}

function Keep({ question }: { question: string }) {
  const t = useMessages(registerMessages)
  return (
    <details className="relative shrink-0 whitespace-nowrap">
      <summary className="inline-flex min-h-11 cursor-pointer items-center text-link">{t("keep")}</summary>
      <Form
        method="post"
        className="absolute right-0 z-10 flex gap-2 rounded-panel border border-line bg-sheet p-3 shadow-float"
      >
        <input type="hidden" name="intent" value="keep" />
        <input type="hidden" name="query" value={question} />
        <input
          name="name"
          required
          maxLength={60}
          aria-label={t("filter_name")}
          placeholder={t("filter_name")}
          className="min-h-11 w-48 rounded-control border border-line bg-sheet px-3"
        />
        <button className="min-h-11 cursor-pointer rounded-control border border-line px-4 font-semibold hover:border-leaf hover:text-leaf">
          {t("save")}
        </button>
      </Form>
    </details>
  )
}

function Drop({ id, name }: { id: string; name: string }) {
  const t = useMessages(registerMessages)
  return (
    <Form method="post">
      <input type="hidden" name="intent" value="drop" />
      <button
        name="id"
        value={id}
        className="inline-flex min-h-11 cursor-pointer items-center gap-1 text-link"
      >
        <Icon name="close" className="size-4" /> {t("drop", { name })}
      </button>
    </Form>
  )
}
