import type { MedusaContainer } from "@medusajs/framework/types"
import { addDays, type Day } from "@ocop/shared/day"
import { FAIR_MODULE } from "../../modules/fair"
import type { FairModuleService } from "../../modules/fair/service"
import { type DemoGoods, isCarried, isStarred } from "./goods"
import type { Random } from "./random"
import { type DemoPoint, seedPoints } from "./sales-points"
import type { Shelf } from "./shelves"

export interface DemoBooth extends Shelf {
  booth_id: string
}

export interface DemoFair {
  id: string
  handle: string
  starts_on: Day
  ends_on: Day
  booths: DemoBooth[]
}

interface FairPlan {
  handle: string
  name: string
  place: string
  organiser: string
  description: string
  starts_on: Day
  ends_on: Day
  booth_prefix: string
  booths: number
}

const TRADE = "Sở Công Thương thành phố Đà Nẵng"

/** Opens on the demo's day. */
export function runningFair(today: Day): FairPlan {
  return {
    handle: `hoi-cho-ocop-tam-ky-${today.slice(0, 4)}`,
    name: `Hội chợ sản phẩm OCOP Tam Kỳ ${today.slice(0, 4)}`,
    place: "Quảng trường 24 Tháng 3, Phường Tam Kỳ, TP Đà Nẵng",
    organiser: TRADE,
    description: "Hai mươi gian hàng OCOP của Quảng Nam cũ và các tỉnh bạn, bán hàng và kết nối tiêu thụ.",
    starts_on: today,
    ends_on: addDays(today, 9),
    booth_prefix: "HC",
    booths: 20,
  }
}

/** Over for a month. */
export function finishedFair(today: Day): FairPlan {
  const starts_on = addDays(today, -35)
  return {
    handle: `phien-cho-ocop-hoi-an-${starts_on.slice(0, 4)}`,
    name: `Phiên chợ OCOP Hội An ${starts_on.slice(0, 4)}`,
    place: "Vườn tượng An Hội, Phường Hội An, TP Đà Nẵng",
    organiser: TRADE,
    description: "Phiên chợ OCOP ven sông Hoài.",
    starts_on,
    ends_on: addDays(starts_on, 3),
    booth_prefix: "PC",
    booths: 12,
  }
}

/** In four weeks; its booths are given out, its tills not yet. */
export function comingFair(today: Day): Omit<FairPlan, "booth_prefix"> {
  const starts_on = addDays(today, 27)
  return {
    handle: `hoi-cho-xuan-ocop-dien-ban-${starts_on.slice(0, 4)}`,
    name: `Hội chợ Xuân OCOP Điện Bàn ${starts_on.slice(0, 4)}`,
    place: "Trung tâm văn hóa Vĩnh Điện, Phường Điện Bàn, TP Đà Nẵng",
    organiser: TRADE,
    description:
      "Hàng OCOP làm quà Tết của các xã, phường: bánh, mứt, nước mắm, trà, tiêu, sâm và đồ thủ công. Có khu nếm thử và gói quà.",
    starts_on,
    ends_on: addDays(starts_on, 4),
    booths: 14,
  }
}

const GUESTS = 4

/** A fair, its booths with a sales point each, and the producers whose goods the booths show. */
export async function seedFair(
  container: MedusaContainer,
  plan: FairPlan,
  goods: readonly DemoGoods[],
  random: Random,
): Promise<DemoFair> {
  const { booth_prefix, booths: count, ...fairData } = plan
  const fairs = container.resolve<FairModuleService>(FAIR_MODULE)
  const fair = await fairs.createFairs(fairData)
  const stalls = stallPlans(count, goods, plan.starts_on, random)
  const points = await seedPoints(
    container,
    stalls.map(({ name }, index) => ({
      code: `${booth_prefix}${String(index + 1).padStart(2, "0")}`,
      name: `Gian ${index + 1} · ${name}`,
      kind: "booth" as const,
      address: plan.place,
      commune_code: null,
      commune_name: null,
      old_district: null,
      latitude: null,
      longitude: null,
    })),
  )
  const booths = await fairs.createBooths(
    stalls.map(({ name, host_id }, index) => ({
      fair_id: fair.id,
      number: String(index + 1),
      name,
      producer_id: host_id,
      sales_point_id: points[index]?.id ?? null,
    })),
  )
  await accept(
    fairs,
    fair.id,
    stalls.flatMap((stall) => stall.goods.map(({ producer }) => producer.id)),
  )
  return {
    id: fair.id,
    handle: fair.handle,
    starts_on: plan.starts_on,
    ends_on: plan.ends_on,
    booths: stalls.map((stall, index) => ({
      booth_id: booths[index]?.id ?? "",
      point: points[index] as DemoPoint,
      goods: stall.goods,
    })),
  }
}

/** What is known of a fair before it opens: who comes, and who stands where. */
export async function seedComingFair(
  container: MedusaContainer,
  plan: ReturnType<typeof comingFair>,
  goods: readonly DemoGoods[],
  random: Random,
): Promise<void> {
  const { booths: count, ...fairData } = plan
  const fairs = container.resolve<FairModuleService>(FAIR_MODULE)
  const fair = await fairs.createFairs(fairData)
  const stalls = stallPlans(count, goods, plan.starts_on, random)
  await fairs.createBooths(
    stalls.map(({ name, host_id }, index) => ({
      ...{ fair_id: fair.id, number: String(index + 1), name, producer_id: host_id },
    })),
  )
  await accept(
    fairs,
    fair.id,
    stalls.map(({ host_id }) => host_id),
  )
}

async function accept(
  fairs: FairModuleService,
  fair_id: string,
  producer_ids: readonly string[],
): Promise<void> {
  const state = "accepted" as const
  await fairs.createParticipations(
    [...new Set(producer_ids)].map((producer_id) => ({ fair_id, producer_id, state })),
  )
}

interface StallPlan {
  name: string
  host_id: string
  goods: DemoGoods[]
}

/** A producer with goods in force hosts each booth, and takes starred goods of others of its province along. */
function stallPlans(count: number, goods: readonly DemoGoods[], day: Day, random: Random): StallPlan[] {
  const carried = goods.filter(isCarried)
  const hosts = new Map(
    carried.filter((one) => isStarred(one, day)).map(({ producer }) => [producer.id, producer]),
  )
  return random
    .shuffled([...hosts.values()])
    .slice(0, count)
    .map(({ id, name, province_code }) => {
      const own = carried.filter(({ producer }) => producer.id === id)
      const others = carried.filter(
        (one) =>
          one.producer.id !== id && one.producer.province_code === province_code && isStarred(one, day),
      )
      return { name, host_id: id, goods: [...own, ...random.shuffled(others).slice(0, GUESTS)] }
    })
}
