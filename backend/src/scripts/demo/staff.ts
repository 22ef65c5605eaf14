import { argon2 } from "node:crypto"
import { promisify } from "node:util"
import type { MedusaContainer } from "@medusajs/framework/types"
import { SALES_POINT_MODULE } from "../../modules/sales-point"
import type { SalesPointModuleService } from "../../modules/sales-point/service"
import { personName } from "./people"
import type { Random } from "./random"
import type { DemoPoint } from "./sales-points"

const derive = promisify(argon2)

export interface DemoStaff {
  id: string
  sales_point_id: string
  name: string
  role: "manager" | "clerk"
  pin: string
}

/** One manager and the clerks of each sales point, each with a PIN of six digits. */
export async function seedStaff(
  container: MedusaContainer,
  points: readonly DemoPoint[],
  clerks: number,
  random: Random,
): Promise<DemoStaff[]> {
  const people = points.flatMap((point) =>
    namesApart(clerks + 1, random).map((name, index) => ({
      sales_point_id: point.id,
      name,
      role: index === 0 ? ("manager" as const) : ("clerk" as const),
      pin: String(random.between(100_000, 999_999)),
    })),
  )
  const verifiers = await Promise.all(people.map(({ pin }) => pinVerifier(pin, random)))
  return createStaff(container, people, verifiers)
}

/** People at one counter are told apart by their names. */
function namesApart(count: number, random: Random): string[] {
  const names = new Set<string>()
  while (names.size < count) names.add(personName(random))
  return [...names]
}

/** Clerks of booths that are gone: they no longer sign in, by whatever PIN. */
export async function seedFormerClerks(
  container: MedusaContainer,
  points: readonly DemoPoint[],
  random: Random,
): Promise<DemoStaff[]> {
  const nobody = await pinVerifier(String(random.between(100_000, 999_999)), random)
  const people = points.map((point) => ({
    sales_point_id: point.id,
    name: personName(random),
    role: "clerk" as const,
    pin: "",
    active: false,
  }))
  return createStaff(
    container,
    people,
    people.map(() => nobody),
  )
}

async function createStaff(
  container: MedusaContainer,
  people: readonly (Omit<DemoStaff, "id"> & { active?: boolean })[],
  verifiers: readonly string[],
): Promise<DemoStaff[]> {
  const service = container.resolve<SalesPointModuleService>(SALES_POINT_MODULE)
  const created = await service.createStaffMembers(
    people.map(({ pin: _, ...person }, index) => ({ ...person, pin_verifier: verifiers[index] ?? "" })),
  )
  return people.map((person, index) => ({ ...person, id: created[index]?.id ?? "" }))
}

const MEMORY_KIB = 19_456
const PASSES = 2

/** argon2id in PHC form, by the platform, which hashes on all cores at once. */
async function pinVerifier(pin: string, random: Random): Promise<string> {
  const nonce = random.bytes(16)
  const tag = await derive("argon2id", {
    message: pin,
    nonce,
    memory: MEMORY_KIB,
    passes: PASSES,
    parallelism: 1,
    tagLength: 32,
  })
  return `$argon2id$v=19$m=${MEMORY_KIB},t=${PASSES},p=1$${base64(nonce)}$${base64(tag)}`
}

function base64(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString("base64").replace(/=+$/, "")
}
