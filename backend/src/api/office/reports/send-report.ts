import type { MedusaResponse } from "@medusajs/framework/http"
import { csvOf } from "./csv"
import type { Format } from "./query"
import type { ReportFile } from "./table"
import { xlsxOf } from "./xlsx"

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"

/** The report as asked for: its figures as JSON, or the same figures as a file to keep. */
export async function sendReport<Report>(
  res: MedusaResponse,
  format: Format,
  report: Report,
  asFile: (report: Report) => ReportFile,
): Promise<void> {
  res.setHeader("cache-control", "private, no-store")
  if (format === "json") {
    res.json(report)
    return
  }
  const file = asFile(report)
  const content = format === "csv" ? Buffer.from(csvOf(file), "utf8") : await xlsxOf(file)
  res.setHeader("content-type", format === "csv" ? "text/csv; charset=utf-8" : XLSX)
  res.setHeader("content-disposition", `attachment; filename="${file.name}.${format}"`)
  res.send(content)
}
