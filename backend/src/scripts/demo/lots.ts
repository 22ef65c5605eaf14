import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import { addDays, type Day, dayOf } from "@ocop/shared/day"
import { LotEntry, LotStageEntry } from "@ocop/shared/lot"
import type { Result } from "@ocop/shared/result"
import type { StampOrder } from "@ocop/shared/stamp-order"
import { enterLot } from "../../workflows/traceability/enter-lot"
import { printStamps } from "../../workflows/traceability/print-stamps"
import { setStages } from "../../workflows/traceability/set-stages"
import { type DemoGoods, isCarried, isStarred, isWeighed } from "./goods"
import type { DemoPoint } from "./sales-points"
import type { Shelf } from "./shelves"

export interface DemoLot {
  id: string
  number: string
  gtin: string
  made_on: Day
  goods: DemoGoods
  registration_id: string
  /** Standing points that keep these goods. */
  points: DemoPoint[]
}

const LOTS = 12
const BY = { actor_type: "command_line", actor_id: "seed-demo" }

/** What each lot is an example of, by its place in the list; the rest are plain. */
const RECALLED = 0
const GROWN = 1
const EXPIRED = 2
const TRAVELLED = 3

/** Lots of goods that stand at several points; the first is the one to be recalled, of goods no fair and no busy till has. */
export async function seedLots(
  container: MedusaContainer,
  shelves: { standing: readonly Shelf[]; fair: readonly Shelf[] },
  goods: readonly DemoGoods[],
  now: number,
): Promise<DemoLot[]> {
  const db = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const today = dayOf(Math.min(now, Date.now()))
  const registrations = await registrationsOf(db)
  const lots: DemoLot[] = []
  for (const [index, one] of chosen(shelves, goods, today).entries()) {
    const registration_id = registrations.get(one.product_id) ?? ""
    const entry = entryOf(index, registration_id, today)
    const { id, gtin } = done(await enterLot(container, entry, BY))
    done(await setStages(container, id, stagesOf(index, entry, one), BY))
    const { number, made_on } = entry
    lots.push({
      id,
      number,
      gtin,
      made_on,
      goods: one,
      registration_id,
      points: pointsOf(shelves.standing, one),
    })
  }
  await seedStamps(container, lots)
  return lots
}

/** Deterministic: goods in the order of their titles, those for the recall from the end. */
function chosen(
  { standing, fair }: { standing: readonly Shelf[]; fair: readonly Shelf[] },
  goods: readonly DemoGoods[],
  today: Day,
): DemoGoods[] {
  const shown = goods
    .filter(
      (one) =>
        isCarried(one) && !isWeighed(one) && isStarred(one, today) && pointsOf(standing, one).length >= 2,
    )
    .sort((a, b) => (a.title < b.title ? -1 : 1))
  const busy = new Set(
    [...BUSY_POINTS.map((index) => standing[index]), ...fair].flatMap((shelf) => shelf?.goods ?? []),
  )
  const recalled = shown.findLast((one) => !busy.has(one))
  if (!recalled) throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, "no goods to recall in the demo")
  return [recalled, ...shown.filter((one) => one !== recalled).slice(0, LOTS - 1)]
}

/** Points whose tills the browser tests sell at. */
const BUSY_POINTS = [5, 14]

export function busyPoints(standing: readonly Shelf[]): Set<DemoPoint> {
  return new Set(BUSY_POINTS.flatMap((index) => standing[index]?.point ?? []))
}

function pointsOf(shelves: readonly Shelf[], goods: DemoGoods): DemoPoint[] {
  return shelves.filter((shelf) => shelf.goods.includes(goods)).map(({ point }) => point)
}

async function registrationsOf(db: Knex): Promise<Map<string, string>> {
  const found = await db("registration")
    .whereNotNull("product_id")
    .select<{ id: string; product_id: string }[]>("id", "product_id")
  return new Map(found.map(({ id, product_id }) => [product_id, id]))
}

function entryOf(index: number, registration_id: string, today: Day): LotEntry {
  const made_on = addDays(today, index === EXPIRED ? -200 : -20 - index)
  return LotEntry.parse({
    registration_id,
    number: `L${made_on.slice(2).replaceAll("-", "")}${String.fromCharCode(65 + index)}`,
    made_on,
    expires_on: addDays(made_on, index === EXPIRED ? 190 : 365),
    quantity_milli: 2_000_000,
    ...(index === GROWN
      ? {
          growing_areas: ["VN-DNOR-0147", "VN-DNOR-0152"],
          material_zone: "Vùng nguyên liệu chứng nhận VietGAP của hợp tác xã",
          standards: ["VietGAP trồng trọt", "TCVN 5603:2023"],
          test_reports: [{ number: "KN-2026-0418", on: addDays(made_on, 3), result: "Đạt" }],
        }
      : { standards: ["TCCS 01:2024"] }),
  })
}

function stagesOf(index: number, { made_on }: LotEntry, { producer }: DemoGoods): LotStageEntry[] {
  const place = producer.old_district ?? "Đà Nẵng"
  const stage = (name: string, days: number, direction: "back" | "own" | "forward", place_name: string) =>
    LotStageEntry.parse({
      ...{ name, direction, place_name, place_kind: "text" },
      at: `${addDays(made_on, days)}T0${String(8 + (days > 0 ? 1 : 0))}:00:00+07:00`,
    })
  const made = stage("Sơ chế, đóng gói", 0, "own", `Xưởng của ${producer.name}`)
  if (index !== TRAVELLED && index !== RECALLED && index !== GROWN) return [made]
  return [
    stage("Thu mua nguyên liệu", -2, "back", `Vùng nguyên liệu ${place}`),
    made,
    stage("Kiểm nghiệm lô", 3, "own", "Trung tâm Kỹ thuật Tiêu chuẩn Đo lường Chất lượng"),
    stage("Giao điểm bán OCOP", 5, "forward", "Kho phân phối Tam Kỳ"),
  ]
}

async function seedStamps(container: MedusaContainer, lots: readonly DemoLot[]): Promise<void> {
  const order: StampOrder = {
    ...{ level: "serial", carrier: "qr", sheet: "a4-65", keyed: true },
    ...{ count: 1500, reason: "Tem cho lô mới đóng gói" },
  }
  const [, grown, , travelled] = lots
  if (grown) done(await printStamps(container, grown.id, order, BY))
  if (travelled)
    done(
      await printStamps(container, travelled.id, { ...order, level: "lot", carrier: "both", count: 500 }, BY),
    )
}

function done<Value>(result: Result<Value>): Value {
  if (result.ok) return result.value
  throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, `the demo's own lots: ${result.error.code}`)
}
