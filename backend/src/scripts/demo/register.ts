import { readFile } from "node:fs/promises"
import { join } from "node:path"
import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import type { Day } from "@ocop/shared/day"
import { importRegister } from "../../workflows/producer/import-register"

const FILE = "quyet-dinh-ocop-demo.xlsx"

/** The province's register comes in as everybody's does: by the importer, from the file that ships with the demo. */
export async function seedRegister(container: MedusaContainer, today: Day): Promise<void> {
  const bytes = await readFile(join(__dirname, "../../../demo", FILE))
  const report = await importRegister(
    container,
    { name: FILE, bytes },
    { dry_run: false, keep: "none", today, by: { actor_type: "command_line", actor_id: "seed-demo" } },
  )
  const [first] = report.errors
  if (first)
    throw new MedusaError(
      MedusaError.Types.UNEXPECTED_STATE,
      `${FILE}, row ${first.row}, ${first.column}: ${first.message_en}`,
    )
}
