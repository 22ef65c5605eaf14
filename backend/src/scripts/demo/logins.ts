import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError, Modules } from "@medusajs/framework/utils"
import { createCustomerAccountWorkflow, createUserAccountWorkflow } from "@medusajs/medusa/core-flows"
import { createOfficerWorkflow, type GrantInput } from "../../workflows/office/create-officer"
import { createMemberWorkflow } from "../../workflows/producer/create-member"
import type { DemoFair } from "./fairs"
import type { DemoGoods } from "./goods"
import { personName } from "./people"
import type { Random } from "./random"
import type { DemoPoint } from "./sales-points"

export interface DemoLogin {
  actor: "user" | "officer" | "producer" | "customer"
  role: string
  email: string
  password: string
}

export const DEMO_PASSWORD = "Ocop-Demo-2026"
const DOMAIN = "demo.ocop.vn"
const PRODUCERS = 3

const TRADE = "Sở Công Thương"
const AGRICULTURE = "Sở Nông nghiệp và Môi trường"

interface DemoOfficer {
  login: DemoLogin
  name: string
  department: string | null
  grants: GrantInput[]
}

export async function seedLogins(
  container: MedusaContainer,
  points: readonly DemoPoint[],
  fair: DemoFair,
  goods: readonly DemoGoods[],
  random: Random,
): Promise<DemoLogin[]> {
  const officers = [...departmentOfficers(), ...managers(points, random), fairManager(fair, random)]
  const [user, producers, customer] = await Promise.all([
    seedUser(container),
    seedProducers(container, goods, random),
    seedCustomer(container),
    ...officers.map(({ login: { email, password }, ...officer }) =>
      createOfficerWorkflow(container).run({ input: { ...officer, email, password } }),
    ),
  ])
  return [user, ...officers.map(({ login }) => login), ...producers, customer]
}

function login(actor: DemoLogin["actor"], role: string, name: string): DemoLogin {
  return { actor, role, email: `${name}@${DOMAIN}`, password: DEMO_PASSWORD }
}

function departmentOfficers(): DemoOfficer[] {
  const officer = (
    role: "trade" | "agriculture" | "inspector",
    name: string,
    department: string,
    address: string = role,
  ) => ({
    login: login("officer", role, address),
    name,
    department,
    grants: [{ role }],
  })
  return [
    officer("trade", "Trần Thị Thu Hà", TRADE),
    officer("agriculture", "Nguyễn Quốc Hùng", AGRICULTURE),
    officer("agriculture", "Lê Thị Hồng Vân", AGRICULTURE, "agriculture2"),
    officer("inspector", "Lê Minh Đức", AGRICULTURE),
  ]
}

function managers(points: readonly DemoPoint[], random: Random): DemoOfficer[] {
  return points.map(({ id, code, name }) => ({
    login: login("officer", "sales_point_manager", `manager.${code.toLowerCase()}`),
    name: personName(random),
    department: name,
    grants: [{ role: "sales_point_manager", sales_point_id: id }],
  }))
}

/** Runs the fair's booths, and sees the fair as a whole. */
function fairManager(fair: DemoFair, random: Random): DemoOfficer {
  const role = "sales_point_manager"
  return {
    login: login("officer", role, "manager.fair"),
    name: personName(random),
    department: "Ban tổ chức hội chợ",
    grants: [
      { role, fair_id: fair.id },
      ...fair.booths.map(({ point }) => ({ role, sales_point_id: point.id }) as const),
    ],
  }
}

async function seedUser(container: MedusaContainer): Promise<DemoLogin> {
  const user = login("user", "admin", "admin")
  const authIdentityId = await register(container, user)
  await createUserAccountWorkflow(container).run({
    input: { authIdentityId, userData: { email: user.email, first_name: "Quản trị", last_name: "hệ thống" } },
  })
  return user
}

async function seedCustomer(container: MedusaContainer): Promise<DemoLogin> {
  const customer = login("customer", "customer", "khach")
  const authIdentityId = await register(container, customer)
  await createCustomerAccountWorkflow(container).run({
    input: {
      authIdentityId,
      customerData: {
        email: customer.email,
        first_name: "Mai",
        last_name: "Nguyễn Thị",
        phone: "0900000999",
      },
    },
  })
  return customer
}

async function seedProducers(
  container: MedusaContainer,
  goods: readonly DemoGoods[],
  random: Random,
): Promise<DemoLogin[]> {
  const producers = [...new Set(goods.map(({ producer }) => producer.id))].slice(0, PRODUCERS)
  const logins = producers.map((_, index) => login("producer", "producer", `producer${index + 1}`))
  const members = producers.map((producer_id) => ({ producer_id, name: personName(random) }))
  await Promise.all(
    members.map((member, index) => {
      const { email, password } = logins[index] ?? login("producer", "producer", "producer")
      return createMemberWorkflow(container).run({ input: { ...member, email, password } })
    }),
  )
  return logins
}

async function register(container: MedusaContainer, { email, password }: DemoLogin): Promise<string> {
  const auth = container.resolve(Modules.AUTH)
  const { authIdentity, error } = await auth.register("emailpass", { body: { email, password } })
  if (!authIdentity)
    throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, `${email} was refused: ${error}`)
  return authIdentity.id
}
