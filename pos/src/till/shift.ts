import type { Vnd } from "@ocop/shared/money"
import { instant } from "../core/clock"
import { shiftFigures, type ShiftFigures } from "../core/drawer"
import type { StoredShift } from "../storage/rows"
import type { Kit } from "./kit"
import { inTurn } from "./writing"

export async function openShift(kit: Kit, opening_float: Vnd): Promise<void> {
  const { staff, head } = kit.store.get()
  if (!staff || !head) return
  const { fair } = head.sales_point
  const shift_id = kit.id()
  const opened_at = instant(kit.now())
  const place = { fair_id: fair?.id ?? null, booth_id: fair?.booth_id ?? null }
  const shift: StoredShift = {
    id: shift_id,
    opened_at,
    staff_id: staff.id,
    staff_name: staff.name,
    ...place,
    opening_float,
    open: 1,
  }
  await inTurn(() =>
    kit.outbox.append(() => ({
      fact: {
        id: kit.id(),
        type: "shift.open",
        occurred_at: opened_at,
        payload: { shift_id, staff_id: staff.id, ...place, opening_float },
      },
      shift,
    })),
  )
  kit.store.set({ shift })
  kit.loop.nudge()
}

export async function figuresOf(kit: Kit, shift: StoredShift): Promise<ShiftFigures> {
  const sales = await kit.sales.ofShift(shift.id)
  return shiftFigures(
    shift.opening_float,
    sales.map(({ receipt }) => receipt),
  )
}

/** Ends the shift with what was counted. What it should have been is worked out here, not taken from the screen. */
export async function closeShift(kit: Kit, counted: Vnd, note: string | null): Promise<void> {
  const { staff, shift } = kit.store.get()
  if (!staff || !shift) return
  const figures = await figuresOf(kit, shift)
  const { expected } = figures
  const closed_at = instant(kit.now())
  const { open: _, ...rest } = shift
  const closed: StoredShift = { ...rest, closed_at, closed_by: staff.name, counted, expected, note }
  await inTurn(() =>
    kit.outbox.append(() => ({
      fact: {
        id: kit.id(),
        type: "shift.close",
        occurred_at: closed_at,
        payload: { shift_id: shift.id, staff_id: staff.id, counted, expected, note },
      },
      shift: closed,
    })),
  )
  kit.store.set({ shift: null, closed: { shift: closed, figures } })
  kit.loop.nudge()
}
