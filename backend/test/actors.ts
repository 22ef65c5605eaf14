import { createHash, generateKeyPairSync, type KeyObject, sign } from "node:crypto"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ApiKeyType, Modules } from "@medusajs/framework/utils"
import { createCustomerAccountWorkflow, createUserAccountWorkflow } from "@medusajs/medusa/core-flows"
import { PRODUCER_MODULE } from "../src/modules/producer"
import type { ProducerModuleService } from "../src/modules/producer/service"
import { SALES_POINT_MODULE } from "../src/modules/sales-point"
import type { SalesPointModuleService } from "../src/modules/sales-point/service"
import { createOfficerWorkflow, type GrantInput } from "../src/workflows/office/create-officer"
import { createMemberWorkflow } from "../src/workflows/producer/create-member"

export const PASSWORD = "mật ong rừng Trà My"

/** A running app, called by fetch so that refusals are answers and not exceptions. */
export class Caller {
  constructor(
    readonly base: string,
    readonly headers: Record<string, string> = {},
  ) {}

  as(token: string): Caller {
    return new Caller(this.base, { ...this.headers, authorization: `Bearer ${token}` })
  }

  async send(method: string, path: string, body?: unknown, headers: Record<string, string> = {}) {
    const text = typeof body === "string" ? body : JSON.stringify(body)
    const answer = await fetch(this.base + path, {
      method,
      headers: {
        ...this.headers,
        ...(body === undefined ? {} : { "content-type": "application/json" }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: text }),
    })
    const said = await answer.text()
    const data = (said.startsWith("{") ? JSON.parse(said) : said) as Record<string, unknown>
    return { status: answer.status, headers: answer.headers, data, code: data.code }
  }

  get(path: string, headers?: Record<string, string>) {
    return this.send("GET", path, undefined, headers)
  }

  post(path: string, body?: unknown, headers?: Record<string, string>) {
    return this.send("POST", path, body ?? {}, headers)
  }
}

export async function signIn(caller: Caller, actor: string, email: string): Promise<string> {
  const { data } = await caller.post(`/auth/${actor}/emailpass`, { email, password: PASSWORD })
  return String(data.token)
}

let made = 0
const address = () => `nguoi${++made}@example.vn`

async function identity(container: MedusaContainer, email: string): Promise<string> {
  const { authIdentity } = await container
    .resolve(Modules.AUTH)
    .register("emailpass", { body: { email, password: PASSWORD } })
  return authIdentity?.id ?? ""
}

export async function anOfficer(container: MedusaContainer, caller: Caller, grants: GrantInput[]) {
  const email = address()
  const { result } = await createOfficerWorkflow(container).run({
    input: { name: "Lan", email, password: PASSWORD, grants },
  })
  return { id: result.id, email, token: await signIn(caller, "officer", email) }
}

export async function aProducer(container: MedusaContainer, caller: Caller) {
  const producers: ProducerModuleService = container.resolve(PRODUCER_MODULE)
  const email = address()
  const producer = await producers.createProducers({
    handle: `htx-${made}`,
    name: "HTX",
    name_folded: "htx",
    legal_form: "cooperative",
    province_code: "48",
  })
  const input = { producer_id: producer.id, name: "Hoa", email, password: PASSWORD }
  const { result } = await createMemberWorkflow(container).run({ input })
  return { id: result.id, producer_id: producer.id, token: await signIn(caller, "producer", email) }
}

export async function aUser(container: MedusaContainer, caller: Caller) {
  const email = address()
  const authIdentityId = await identity(container, email)
  const { result } = await createUserAccountWorkflow(container).run({
    input: { authIdentityId, userData: { email } },
  })
  return { id: result.id, token: await signIn(caller, "user", email) }
}

export async function aCustomer(container: MedusaContainer, caller: Caller) {
  const email = address()
  const authIdentityId = await identity(container, email)
  const { result } = await createCustomerAccountWorkflow(container).run({
    input: { authIdentityId, customerData: { email } },
  })
  return { id: result.id, email, token: await signIn(caller, "customer", email) }
}

export async function aSalesPoint(container: MedusaContainer, code: string) {
  const points: SalesPointModuleService = container.resolve(SALES_POINT_MODULE)
  return points.createSalesPoints({
    code,
    name: `Điểm bán ${code}`,
    kind: "point",
    address: "Tam Kỳ",
    province_code: "48",
  })
}

export async function aDevice(container: MedusaContainer, sales_point_id: string) {
  const points: SalesPointModuleService = container.resolve(SALES_POINT_MODULE)
  const { publicKey, privateKey } = generateKeyPairSync("ec", { namedCurve: "P-256" })
  const token = `ocop_dt_test_${++made}_0123456789`
  const device = await points.createDevices({
    code: String(made),
    name: "Máy 1",
    sales_point_id,
    public_key: publicKey.export({ format: "jwk" }),
    token_hash: createHash("sha256").update(token).digest("hex"),
    paired_at: new Date(),
  })
  return { id: device.id, token, privateKey }
}

export function signature(body: string, key: KeyObject): string {
  return sign("sha256", Buffer.from(body), { key, dsaEncoding: "ieee-p1363" }).toString("base64url")
}

export async function aPublishableKey(container: MedusaContainer): Promise<string> {
  const keys = container.resolve(Modules.API_KEY)
  const input = { title: "Cửa hàng", type: ApiKeyType.PUBLISHABLE, created_by: "test" }
  return (await keys.createApiKeys(input)).token
}
