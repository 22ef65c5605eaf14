import { Form, Link } from "react-router"
import { useMessages, type Catalogue } from "../../lib/messages"
import { Icon } from "../../ui/icon"

const words: Catalogue<"filters" | "keep" | "filter_name" | "save" | "drop"> = {
  vi: {
    filters: "Bộ lọc",
    keep: "Lưu bộ lọc này",
    filter_name: "Đặt tên bộ lọc",
    save: "Lưu",
    drop: "Bỏ bộ lọc {name}",
  },
  en: {
    filters: "Filters",
    keep: "Save this filter",
    filter_name: "Name of the filter",
    save: "Save",
    drop: "Remove filter {name}",
  },
}

const TAB =
  "inline-flex min-h-11 items-center border-b-2 border-transparent whitespace-nowrap hover:text-leaf aria-[current=page]:border-leaf aria-[current=page]:font-semibold aria-[current=page]:text-leaf"

interface Filter {
  name: string
  query: string
}

/** The questions asked most of a list, then the officer's own; and the way to keep the present one. */
export function FilterTabs({
  path,
  question,
  usual,
  saved,
}: {
  path: string
  question: string
  usual: readonly Filter[]
  saved: readonly (Filter & { id: string })[]
}) {
  const t = useMessages(words)
  const own = saved.find(({ query }) => query === question)
  const known = usual.some(({ query }) => query === question)
  return (
    <div className="flex min-w-0 flex-col justify-between gap-x-6 border-b border-line sm:flex-row sm:items-end print:hidden">
      <nav aria-label={t("filters")} className="flex min-w-0 gap-x-6 overflow-x-auto">
        {[...usual, ...saved].map(({ name, query }) => (
          <Link
            key={`${name} ${query}`}
            to={query === "" ? path : `${path}?${query}`}
            aria-current={query === question ? "page" : undefined}
            className={TAB}
          >
            {name}
          </Link>
        ))}
      </nav>
      {own ? <Drop id={own.id} name={own.name} /> : !known && <Keep question={question} />}
    </div>
  )
}

function Keep({ question }: { question: string }) {
  const t = useMessages(words)
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
  const t = useMessages(words)
  return (
    <Form method="post" className="shrink-0">
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
