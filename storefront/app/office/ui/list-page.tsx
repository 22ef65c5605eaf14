import type { ReactNode } from "react"
import { Notice } from "../../ui/notice"
import { pageOf, questionOf } from "../question"
import { Empty } from "./empty"
import { FilterTabs } from "./filter-tabs"
import { Headline, OfficeHead } from "./office-head"
import { Pager } from "./pager"

interface Props {
  path: string
  asked: Partial<Record<string, string>>
  title: string
  as_of: string
  /** The one figure of the page and what it counts. */
  figure: string
  counted: string
  rule: string
  refused: string | undefined
  tabs: Pick<Parameters<typeof FilterTabs>[0], "usual"> & Partial<Parameters<typeof FilterTabs>[0]>
  filters?: ReactNode
  per: number
  list: { items: readonly unknown[]; total: number }
  none: { title: string; help: string }
  /** The rows; shown where there are any. */
  children: ReactNode
}

/** A list to work through: its figure and rule, the questions asked most of it, its rows or why there are none, its pages. */
export function ListPage(props: Props) {
  const { path, asked, list, none, refused, tabs, children } = props
  return (
    <div className="grid max-w-5xl gap-6">
      <title>{props.title}</title>
      <OfficeHead subject={props.as_of} title={<Headline figure={props.figure}>{props.counted}</Headline>}>
        <p className="text-indigo">{props.rule}</p>
      </OfficeHead>
      {refused && <Notice kind="warning" title={refused} />}
      <FilterTabs path={path} question={questionOf(asked)} saved={[]} {...tabs} />
      {props.filters}
      {list.items.length > 0 ? children : <Empty title={none.title}>{none.help}</Empty>}
      <Pager page={pageOf(asked)} per={props.per} total={list.total} />
    </div>
  )
}
