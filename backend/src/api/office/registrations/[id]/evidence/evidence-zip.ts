import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { zipSync, type Zippable } from "fflate"
import type { Evidence } from "../../../../../read/register/evidence-data"
import { xlsxOf } from "../../../reports/xlsx"
import { evidencePdf } from "./evidence-pdf"
import { evidenceSheets } from "./evidence-sheets"

/** Together with the rest well below what a mailbox takes. */
const MOST_BYTES = 60_000_000

/** What is zipped already gains nothing by being pressed again. */
const STORED = { level: 0 } as const

/** A page to read, the figures behind it, and the papers themselves. */
export async function evidenceZip(container: MedusaContainer, evidence: Evidence): Promise<Buffer> {
  const sheets = evidenceSheets(evidence)
  const files: Zippable = {
    "minh-chung.pdf": [await evidencePdf(evidence, sheets), STORED],
    "so-lieu.xlsx": [await xlsxOf({ name: "so-lieu", sheets }), STORED],
  }
  let room = MOST_BYTES
  for (const [index, { name, location, bytes }] of evidence.files.entries()) {
    if (bytes > room) break
    room -= bytes
    const content = await container.resolve(Modules.FILE).getAsBuffer(location)
    files[`giay-to/${String(index + 1).padStart(2, "0")}-${plainName(name)}`] = [content, STORED]
  }
  return Buffer.from(zipSync(files))
}

/** A name that stays in its folder on every system. */
function plainName(name: string): string {
  return name.replace(/[^\p{L}\p{N}._ -]/gu, "_").replace(/^\.+/, "_")
}
