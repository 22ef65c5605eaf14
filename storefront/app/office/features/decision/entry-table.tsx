import { useLocale } from "../../../lib/locale"
import { useMessages } from "../../../lib/messages"
import { Button } from "../../../ui/button"
import { Table, Td, Th } from "../../../ui/table"
import { COLUMNS, type DecisionReport, type EntryRow, isFilled, KINDS, type LineError } from "./entry"
import { decisionMessages } from "./messages"

const CELL =
  "w-full min-h-10 rounded-control border border-line bg-sheet px-2 hover:border-ink-soft aria-invalid:border-chili"

type Line = DecisionReport["lines"][number]

/** The rows of a decision, each with what is wrong with it and a fix where there is one right answer. */
export function EntryTable({ rows, lines }: { rows: readonly EntryRow[]; lines: readonly Line[] | null }) {
  const t = useMessages(decisionMessages)
  const filled = rows.map((row, index) => (isFilled(row) ? index : -1)).filter((index) => index >= 0)
  return (
    <Table caption={t("title")}>
      <thead>
        <tr>
          <Th number>
            <span className="sr-only">{t("rows_new")}</span>
          </Th>
          {COLUMNS.map((column) => (
            <Th key={column}>{t(column)}</Th>
          ))}
          <Th number>
            <span className="sr-only">{t("valid")}</span>
          </Th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row, index) => (
          <Row key={index} row={row} index={index} line={lines?.[filled.indexOf(index)]} />
        ))}
      </tbody>
    </Table>
  )
}

function Row({ row, index, line }: { row: EntryRow; index: number; line: Line | undefined }) {
  const t = useMessages(decisionMessages)
  const wrong = line !== undefined && !line.ok
  const cell = (column: (typeof COLUMNS)[number]) => ({
    name: `${index}.${column}`,
    defaultValue: row[column],
    "aria-label": t("row", { n: index + 1, column: t(column) }),
    "aria-invalid": wrong && line.errors.some(({ field }) => field === column) ? true : undefined,
  })
  const shade = wrong ? "bg-paper-2" : ""
  return (
    <>
      <tr className={shade}>
        <Td number className={`py-2 text-ink-soft ${wrong ? "border-b-0" : ""}`}>
          {index + 1}
        </Td>
        <Td className="min-w-40">
          <input className={CELL} autoComplete="off" {...cell("product_code")} />
        </Td>
        <Td className="min-w-48">
          <input className={CELL} autoComplete="off" {...cell("name")} />
        </Td>
        <Td className="min-w-48">
          <input className={CELL} autoComplete="off" {...cell("producer")} />
        </Td>
        <Td className="min-w-32">
          <select className={CELL} {...cell("kind")}>
            {KINDS.map((kind) => (
              <option key={kind} value={kind}>
                {t(`kind_${kind}`)}
              </option>
            ))}
          </select>
        </Td>
        <Td className="min-w-20">
          <input className={`${CELL} text-right figures`} inputMode="decimal" {...cell("score")} />
        </Td>
        <Td className="min-w-24">
          <select className={CELL} {...cell("stars")}>
            <option value="" />
            {["3", "4", "5"].map((n) => (
              <option key={n} value={n}>
                {t("n_stars", { n })}
              </option>
            ))}
          </select>
        </Td>
        <Td number className={`py-2 ${wrong ? "font-medium text-chili" : "text-ink-soft"}`}>
          {line && t(wrong ? "wrong" : "valid")}
        </Td>
      </tr>
      {wrong && <Errors errors={line.errors} row={row} index={index} />}
    </>
  )
}

function Errors({ errors, row, index }: { errors: readonly LineError[]; row: EntryRow; index: number }) {
  const locale = useLocale()
  return (
    <tr className="bg-paper-2">
      <Td />
      <Td colSpan={7} className="pb-3">
        {errors.map((error) => (
          <div key={error.code} className="flex flex-wrap items-center gap-x-4 gap-y-2">
            <p className="font-medium text-chili">{locale === "vi" ? error.message_vi : error.message_en}</p>
            <Fixes error={error} row={row} index={index} />
          </div>
        ))}
      </Td>
    </tr>
  )
}

function Fixes({ error, row, index }: { error: LineError; row: EntryRow; index: number }) {
  const t = useMessages(decisionMessages)
  const expected = error.detail?.expected
  if (error.code === "stars_contradict_score" && typeof expected === "number")
    return (
      <Button kind="primary" name="fix" value={`${index}:stars:${expected}`} className="min-h-10">
        {t("fix_stars", { n: expected })}
      </Button>
    )
  if (error.code !== "certificates_overlap" || row.kind !== "first") return null
  return (["upgrade", "renewal"] as const).map((kind) => (
    <Button key={kind} name="fix" value={`${index}:kind:${kind}`} className="min-h-10">
      {t("fix_kind", { kind: t(`kind_${kind}`).toLowerCase() })}
    </Button>
  ))
}
