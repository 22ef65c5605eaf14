import { GoodsDetail } from "@ocop/shared/goods-page"
import { isAlcohol } from "@ocop/shared/regulated-set"
import { PublicRegister, type PublicRegisterItem } from "@ocop/shared/register-row"
import type { StampOrder } from "@ocop/shared/stamp-order"
import { askStore } from "../../tools/ask-store.ts"
import type { Demo } from "../../tools/demo.ts"

/** The backend as one officer of the demo uses it. */
export class Office {
  readonly #demo: Demo
  readonly #token: string

  private constructor(demo: Demo, token: string) {
    this.#demo = demo
    this.#token = token
  }

  /** The first officer of a role, or the one of an address. */
  static async signIn(demo: Demo, who: string): Promise<Office> {
    const login = demo.logins.find(
      (one) => one.actor === "officer" && (one.role === who || one.email === who),
    )
    const answer = await fetch(`${demo.backend}/auth/officer/emailpass`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ email: login?.email, password: login?.password }),
    })
    return new Office(demo, ((await answer.json()) as { token: string }).token)
  }

  async call<Answer>(method: string, path: string, body?: unknown): Promise<Answer> {
    return (await this.#send(method, path, body)).json() as Promise<Answer>
  }

  async file(path: string): Promise<Buffer> {
    return Buffer.from(await (await this.#send("GET", path)).arrayBuffer())
  }

  async #send(method: string, path: string, body?: unknown): Promise<Response> {
    const answer = await fetch(`${this.#demo.backend}${path}`, {
      method,
      headers: { authorization: `Bearer ${this.#token}`, "content-type": "application/json" },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    if (!answer.ok) throw new Error(`${method} ${path}: ${String(answer.status)} ${await answer.text()}`)
    return answer
  }
}

export interface PrintedLot {
  id: string
  gtin: string
  number: string
  product: string
  /** Of the product's page in the shop. */
  handle: string
  producer: string
}

/** A lot entered today for goods with stars, with where it has been; `number` says which test made it. */
export async function aLot(demo: Demo, office: Office, number: string): Promise<PrintedLot> {
  const goods = await onSale(demo)
  const entry = {
    registration_id: goods.id,
    number,
    made_on: "2026-11-01",
    expires_on: "2028-11-01",
    quantity_milli: 500_000,
    material_zone: "Tiên Phước",
    standards: ["TCCS 02:2025/ST"],
    test_reports: [{ number: "1182/KN", on: "2026-11-03", result: "đạt 6/6 chỉ tiêu" }],
  }
  const { id, gtin } = await office.call<{ id: string; gtin: string }>("POST", "/office/lots", entry)
  await office.call("PUT", `/office/lots/${id}/stages`, { stages: STAGES })
  return { id, gtin, number, product: goods.name, handle: goods.handle, producer: goods.producer }
}

/** Goods with stars that the shop sells to anybody: of the demo's, some are under a recall. */
async function onSale(demo: Demo): Promise<PublicRegisterItem & { handle: string }> {
  const { items } = PublicRegister.parse(await askStore(demo, "/store/register?stars=4&state=valid&per=100"))
  for (const { handle, ...item } of items.reverse()) {
    if (handle === null || isAlcohol(item.set)) continue
    if (GoodsDetail.parse(await askStore(demo, `/store/goods/${handle}`)).stopped === null)
      return { ...item, handle }
  }
  throw new Error("nothing with stars is on sale in the demo")
}

const STAGES = [
  {
    name: "Thu hái",
    at: "2026-10-28T06:00:00+07:00",
    place_name: "Vườn hộ Lộc Yên",
    place_kind: "text",
    party: "Hộ ông Lộc",
    direction: "back",
  },
  {
    name: "Đóng hũ, dán tem",
    at: "2026-11-01T08:00:00+07:00",
    place_name: "Xưởng Sơn Tiến",
    place_kind: "commune",
    place_code: "20707",
    direction: "own",
  },
]

/** Orders stamps for a lot and answers the sheet, ready to print. */
export async function sheetOf(
  office: Office,
  lot: PrintedLot,
  order: Omit<StampOrder, "reason" | "keyed">,
): Promise<Buffer> {
  const { run_id } = await office.call<{ run_id: string }>("POST", `/office/lots/${lot.id}/stamps`, {
    ...order,
    keyed: true,
    reason: "Dán tem lô mới",
  })
  return office.file(`/office/stamp-runs/${run_id}/sheet.pdf`)
}
