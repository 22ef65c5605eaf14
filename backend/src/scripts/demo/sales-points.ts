import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError, Modules } from "@medusajs/framework/utils"
import { SALES_POINT_MODULE } from "../../modules/sales-point"
import type { SalesPointModuleService } from "../../modules/sales-point/service"
import { ONLINE_CODE } from "../../read/sales/online-place"
import { DISTRICTS } from "./districts"
import { HOME_PROVINCE } from "./shop"

export interface DemoPoint {
  id: string
  code: string
  name: string
  stock_location_id: string
  province_code: string
  commune_code: string | null
  old_district: string | null
}

export interface PointInput {
  code: string
  name: string
  kind: "point" | "booth"
  address: string
  commune_code: string | null
  commune_name: string | null
  old_district: string | null
  latitude: number | null
  longitude: number | null
  opening_hours?: string
}

/** No bank has this number: a demo QR must never move money. */
const NO_BANK_BIN = "970499"
export const SUPPLY_MODEL = "consignment" as const
export const COMMISSION_BP = 1000

const EVERY_DAY = "07:30–20:30 hằng ngày"
/** Markets of the highlands close early, those of the old town late; the rest keep the hours of every day. */
const HOURS: Readonly<Record<string, string>> = {
  HAN: "08:00–22:00 hằng ngày",
  TBI: "06:00–18:30 hằng ngày",
  NTH: "24/7",
  PNI: "T2–T6 08:00–17:00; T7, CN 07:00–18:30",
  DLO: "05:30–17:30 hằng ngày",
  HDU: "T2–T7 06:30–11:30, 13:30–17:30; CN 06:30–11:30",
  NSO: "06:00–17:00; CN nghỉ",
  NTM: "T2–T7 07:00–17:00; CN nghỉ",
  NGI: "06:00–11:30, 13:30–17:30 hằng ngày",
  DGI: "T2–T7 07:00–11:30, 13:30–17:00; CN nghỉ",
  TGI: "T2–T6 07:30–11:30, 13:30–16:30; cuối tuần 07:30–11:30",
}

export async function seedStandingPoints(container: MedusaContainer): Promise<DemoPoint[]> {
  return seedPoints(
    container,
    DISTRICTS.map(({ street, ...district }) => ({
      ...district,
      name: `Điểm bán OCOP ${district.name}`,
      kind: "point" as const,
      opening_hours: HOURS[district.code] ?? EVERY_DAY,
      address: `${street}, ${district.commune_name}, TP Đà Nẵng`,
    })),
  )
}

/** Where the online shop ships from; a sales point of its own, so that its stock is counted like any other. */
export async function seedOnlinePoint(container: MedusaContainer): Promise<DemoPoint> {
  const [online] = await seedPoints(container, [
    {
      code: ONLINE_CODE,
      name: "Kho bán trực tuyến",
      kind: "point",
      address: "Kho trung tâm, Phường Tam Kỳ, TP Đà Nẵng",
      commune_code: "20341",
      commune_name: "Phường Tam Kỳ",
      old_district: null,
      latitude: null,
      longitude: null,
    },
  ])
  if (!online)
    throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, "the online sales point was not created")
  return online
}

/** Sales points, each with the stock location Medusa counts it in. */
export async function seedPoints(
  container: MedusaContainer,
  inputs: readonly PointInput[],
): Promise<DemoPoint[]> {
  const locations = await container.resolve(Modules.STOCK_LOCATION).createStockLocations(
    inputs.map(({ name, address }) => ({
      name,
      address: { address_1: address, country_code: "vn" },
    })),
  )
  const points = container.resolve<SalesPointModuleService>(SALES_POINT_MODULE)
  const created = await points.createSalesPoints(
    inputs.map((input, index) => ({
      ...input,
      province_code: HOME_PROVINCE,
      phone: `0900 100 ${String(index + 1).padStart(3, "0")}`,
      opening_hours: input.opening_hours ?? EVERY_DAY,
      bank_bin: NO_BANK_BIN,
      bank_account: `${input.code}000${String(index + 1).padStart(3, "0")}`,
      bank_holder: "DEMO OCOP",
      cash_rounding: 0,
      uncertified_rule: "warn" as const,
      supply_model: SUPPLY_MODEL,
      commission_bp: COMMISSION_BP,
      stock_location_id: locations[index]?.id ?? null,
    })),
  )
  return created.map(({ id, code, name, stock_location_id, province_code, commune_code, old_district }) => ({
    id,
    code,
    name,
    stock_location_id: stock_location_id ?? "",
    province_code,
    commune_code,
    old_district,
  }))
}
