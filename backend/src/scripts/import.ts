import { readFile, stat } from "node:fs/promises"
import { userInfo } from "node:os"
import { basename } from "node:path"
import type { ExecArgs } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { dayOf } from "@ocop/shared/day"
import { type ImportKeep, type ImportReport } from "@ocop/shared/register"
import { importRegister } from "../workflows/producer/import-register"

const MAX_FILE_BYTES = 64 * 1_048_576
/** Told apart from a failure by whoever runs this. */
const REFUSED = 3
const SHOWN_ERRORS = 200

/** `medusa exec ./src/scripts/import.ts FILE [dry-run] [keep=good|keep=none]` */
export default async function importFile({ container, args }: ExecArgs): Promise<void> {
  const [path, ...words] = args
  if (!path)
    throw new MedusaError(
      MedusaError.Types.UNEXPECTED_STATE,
      "Cách dùng / usage: FILE.xlsx|.csv [dry-run] [keep=good|none]",
    )
  const { size } = await stat(path)
  if (size > MAX_FILE_BYTES) {
    throw new MedusaError(
      MedusaError.Types.UNEXPECTED_STATE,
      `Tệp lớn quá 64 MB / the file is larger than 64 MB: ${path}`,
    )
  }
  const report = await importRegister(
    container,
    { name: basename(path), bytes: await readFile(path) },
    {
      dry_run: words.includes("dry-run"),
      keep: keepOf(words),
      today: dayOf(Date.now()),
      by: { actor_type: "command_line", actor_id: userInfo().username },
      progress: (done, all) => console.log(`  ${done}/${all} sản phẩm / products`),
    },
  )
  console.log(reportText(report))
  if (report.errors.length > 0 && !report.applied) process.exitCode = REFUSED
}

/** `keep=none` and `keep-none` mean the same. */
function keepOf(words: readonly string[]): ImportKeep {
  return words.some((word) => /^keep[=-]none$/.test(word)) ? "none" : "good"
}

function reportText(report: ImportReport): string {
  const { file, rows, imported, updated, unchanged, errors, remarks, dry_run, applied } = report
  const what = dry_run
    ? "chạy thử, chưa ghi gì / dry run, nothing written"
    : applied
      ? "đã ghi / written"
      : "không ghi / nothing written"
  const lines = errors
    .slice(0, SHOWN_ERRORS)
    .map(
      ({ row, column, message_vi, message_en }) =>
        `  ${row > 0 ? `dòng/row ${row}` : "tệp/file"}${column === "" ? "" : ` · ${column}`}: ${message_vi} / ${message_en}`,
    )
  const remarked = remarks
    .slice(0, SHOWN_ERRORS)
    .map(
      ({ row, product, message_vi, message_en }) =>
        `  dòng/row ${row} · ${product}: ${message_vi} / ${message_en}`,
    )
  const more =
    errors.length > SHOWN_ERRORS ? [`  … và ${errors.length - SHOWN_ERRORS} lỗi nữa / more errors`] : []
  return [
    `${file}: ${what}`,
    `  ${rows} dòng/rows: ${imported} mới/new, ${updated} sửa/changed, ${unchanged} như cũ/unchanged, ${errors.length} lỗi/errors, ${remarks.length} cần lưu ý/to look into`,
    ...lines,
    ...more,
    ...remarked,
  ].join("\n")
}
