import { hash } from "node:crypto"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import type { Day } from "@ocop/shared/day"
import type {
  ImportError,
  ImportKeep,
  ImportReport,
  RegisterCell,
  RegisterError,
  RegisterRow,
} from "@ocop/shared/register"
import { registerMessage } from "@ocop/shared/register-message"
import { MAX_REGISTER_ROWS, parseRegister, type ParsedRegister } from "@ocop/shared/register-sheet"
import type { Result } from "@ocop/shared/result"
import { OFFICE_MODULE } from "../../modules/office"
import type { OfficeModuleService } from "../../modules/office/service"
import { knownRegister } from "../../read/register/known-register"
import {
  abandonedGoods,
  gtinOwners,
  homeProvince,
  registerSurroundings,
} from "../../read/register/register-surroundings"
import { type Actor, applyRegister } from "./apply-register"
import { communeFinder } from "./communes"
import { heldListing } from "./held-listing"
import { readSpreadsheet } from "./read-spreadsheet"
import { registerEntries } from "./register-entries"
import { REGISTER_GOODS, removeGoods } from "./register-goods"
import { type RegisterPlan, registerPlan } from "./register-plan"
import { sameDayOnRecord } from "./same-day"
import { takenGtins } from "./taken-gtins"
import { twoPersonsNeeded } from "./two-persons"

const LOCK = "import-register"
const LOCK_SECONDS = 3600

export interface RegisterFile {
  name: string
  bytes: Buffer
}

export interface ImportOptions {
  dry_run: boolean
  keep: ImportKeep
  today: Day
  by: Actor
  /** Fewer where somebody waits for the answer. */
  max_rows?: number
  /** Told of products created and changed so far. */
  progress?: (done: number, all: number) => void
}

/** Brings the register in line with a file; dry, only says what it would do. One import runs at a time. */
export async function importRegister(
  container: MedusaContainer,
  file: RegisterFile,
  options: ImportOptions,
): Promise<ImportReport> {
  const db = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { dry_run, keep, today, max_rows = MAX_REGISTER_ROWS } = options
  const findCommune = communeFinder(await homeProvince(db))
  const cells = await readSpreadsheet(file.bytes, max_rows)
  const parsed = checked(cells, max_rows, (lines) => parseRegister(lines, { today, findCommune }))
  const report = { file: file.name, dry_run, keep, rows: parsed.read }
  return container.resolve(Modules.LOCKING).execute(
    LOCK,
    async () => {
      const known = await knownRegister(db)
      const whole = registerPlan(registerEntries(parsed.rows), known)
      const { rows, errors } = withoutRefused(parsed, [
        ...takenGtins(parsed.rows, known, await gtinOwners(db, REGISTER_GOODS)),
        ...twoPersonsNeeded(whole),
        ...sameDayOnRecord(whole),
      ])
      const kept = keep === "none" && errors.length > 0 ? [] : rows
      const entered = registerPlan(registerEntries(kept), known)
      const { plan, remarks } = await heldListing(db, entered, today)
      const applied = !dry_run && kept.length > 0
      if (applied) {
        await removeGoods(container, await abandonedGoods(db, REGISTER_GOODS))
        await applyRegister(container, plan, await registerSurroundings(db), options.by, options.progress)
        await auditImport(container, file, options.by, plan)
      }
      const { imported, updated, unchanged } = plan
      return { ...report, imported, updated, unchanged, errors: errors.map(importError), remarks, applied }
    },
    { timeout: LOCK_SECONDS },
  )
}

/** Not for a file that changed nothing. */
async function auditImport(
  container: MedusaContainer,
  file: RegisterFile,
  by: Actor,
  { imported, updated, unchanged }: RegisterPlan,
): Promise<void> {
  if (imported + updated === 0) return
  await container.resolve<OfficeModuleService>(OFFICE_MODULE).createAuditEntries({
    ...by,
    action: "register.import",
    subject_type: "register",
    subject_id: hash("sha256", file.bytes),
    after: { file: file.name, imported, updated, unchanged },
  })
}

function checked(
  cells: Result<RegisterCell[][]>,
  max_rows: number,
  parse: (cells: RegisterCell[][]) => ParsedRegister,
): ParsedRegister {
  if (!cells.ok)
    return refused(
      cells.error.code === "too_many_rows" ? "too_many_rows" : "not_a_spreadsheet",
      cells.error.detail,
    )
  const parsed = parse(cells.value)
  if (parsed.read <= max_rows) return parsed
  return refused("too_many_rows", { rows: parsed.read, max: max_rows })
}

function refused(code: RegisterError["code"], detail: RegisterError["detail"] = {}): ParsedRegister {
  return { read: 0, rows: [], errors: [{ row: 0, column: "", code, field: "", value: "", detail }] }
}

function withoutRefused(
  parsed: ParsedRegister,
  refused: RegisterError[],
): { rows: RegisterRow[]; errors: RegisterError[] } {
  const bad = new Set(refused.map(({ row }) => row))
  return {
    rows: parsed.rows.filter(({ row }) => !bad.has(row)),
    errors: [...parsed.errors, ...refused].sort((a, b) => a.row - b.row),
  }
}

function importError(error: RegisterError): ImportError {
  const { vi, en } = registerMessage(error)
  const { row, column, code, value } = error
  return { row, column, code, message_vi: vi, message_en: en, value }
}
