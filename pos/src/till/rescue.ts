import { dayOf } from "@ocop/shared/day"
import type { Result } from "@ocop/shared/result"
import { err, ok } from "@ocop/shared/result"
import { saveFile } from "../devices/files"
import type { StoredRescue } from "../storage/rows"
import { makeRescueFile, openRescueFile } from "../sync/rescue-file"
import type { Kit } from "./kit"

/** Saves what this till has not sent, for another till to send. It stays here too; the server counts it once. */
export async function exportRescue(kit: Kit, password: string): Promise<Result<{ commands: number }>> {
  const { device } = kit.store.get()
  if (!device) return err({ code: "not_paired" })
  const rows = await kit.outbox.allUnsent()
  const file = await makeRescueFile(kit.id(), device, rows, password)
  if (!file.ok) return file
  saveFile(`ocop-${device.sales_point.code}-${device.code}-${dayOf(kit.now())}.json`, file.value)
  return ok({ commands: rows.length })
}

export async function takeInRescue(kit: Kit, text: string, password: string): Promise<Result<StoredRescue>> {
  const opened = await openRescueFile(text, password, kit.now())
  if (!opened.ok) return opened
  const { added, rescue } = await kit.rescues.takeIn(opened.value)
  if (!added) return err({ code: "taken_in_before" })
  kit.loop.kick()
  return ok(rescue)
}
