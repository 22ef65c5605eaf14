import type { Catalogue, CatalogueProduct } from "@ocop/shared/catalogue"
import { argon2id } from "hash-wasm"
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http"
import { join } from "node:path"
import { gzipSync } from "node:zlib"
import { staticFiles } from "../../tools/static-files.ts"
import { root } from "../../tools/root.ts"

/** The built till and a server that has as many goods as are asked for and takes every command: what a bench of the till needs. */
export interface StandIn {
  url: string
  stop(): Promise<void>
}

export const STAND_IN_PIN = "246810"

const NAMES = [
  "Nước mắm",
  "Tiêu đen",
  "Trà rừng",
  "Bánh dừa nướng",
  "Mì cao lầu",
  "Dầu phụng",
  "Rượu chuối",
  "Sâm dây",
]
const PLACES = [
  "Tiên Phước",
  "Cù Lao Chàm",
  "Trà My",
  "Đông Giang",
  "Núi Thành",
  "Duy Xuyên",
  "Hội An",
  "Phước Sơn",
]
const MAKERS = [
  "Bích Họa",
  "Quý Thu",
  "Bảo Tâm",
  "Tô Văn Bình",
  "Xứ Tiên",
  "Dé Lantana",
  "Daichi",
  "Gấu Trúc",
]
const SETS = ["liquid_seasoning", "dry_seasoning", "tea", "grain_product", "handicraft", "essential_oil"]

export async function standIn(variants: number, port = 0): Promise<StandIn> {
  const snapshot = catalogue(variants, await verifier(STAND_IN_PIN))
  const body = gzipSync(JSON.stringify(snapshot))
  const files = staticFiles(join(root, "pos/dist"))
  const server = createServer((request, response) => {
    void answer(request, response, { body, etag: `"${snapshot.version}"`, files, url: urlOf(server) })
  })
  await new Promise<void>((resolve) => server.listen(port, resolve))
  return {
    url: urlOf(server),
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

function urlOf(server: Server): string {
  const address = server.address()
  return `http://localhost:${typeof address === "object" && address ? address.port : 0}`
}

interface Parts {
  body: Buffer
  etag: string
  files: ReturnType<typeof staticFiles>
  url: string
}

async function answer(request: IncomingMessage, response: ServerResponse, parts: Parts): Promise<void> {
  const path = new URL(request.url ?? "/", parts.url).pathname
  const json = (value: unknown) => {
    response.writeHead(200, { "Content-Type": "application/json" })
    response.end(JSON.stringify(value))
  }
  if (path === "/config.json") return json({ backend_url: parts.url, storefront_url: parts.url })
  if (path === "/pos/pairing") return json(pairing)
  if (path === "/pos/commands") return json(await outcomes(request))
  if (path === "/pos/catalogue") {
    const held = request.headers["if-none-match"] === parts.etag
    response.writeHead(held ? 304 : 200, {
      "Content-Type": "application/json",
      "Content-Encoding": "gzip",
      ETag: parts.etag,
    })
    response.end(held ? undefined : parts.body)
    return
  }
  const file = parts.files(path) ?? parts.files("/index.html")
  response.writeHead(file ? 200 : 404, { "Content-Type": file?.type ?? "text/plain" })
  response.end(file?.body("").bytes)
}

async function outcomes(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  const { commands } = JSON.parse(Buffer.concat(chunks).toString()) as { commands: { id: string }[] }
  return {
    outcomes: commands.map(({ id }) => ({ id, status: "applied" })),
    server_time: new Date().toISOString(),
  }
}

const device = { id: "dev_bench", code: "A", name: "Máy đo" }
const pairing = {
  device_token: "bench",
  device,
  sales_point: { id: "sp_bench", code: "DB01", name: "Điểm bán đo tốc độ" },
}

async function verifier(password: string): Promise<string> {
  const salt = new Uint8Array(16).fill(7)
  return argon2id({
    password,
    salt,
    parallelism: 1,
    iterations: 2,
    memorySize: 19_456,
    hashLength: 32,
    outputType: "encoded",
  })
}

function catalogue(variants: number, pin_verifier: string): Catalogue {
  return {
    version: `bench-${variants}`,
    as_of: new Date().toISOString(),
    device,
    sales_point: {
      ...pairing.sales_point,
      address: "12 Trần Cao Vân, Tam Kỳ",
      phone: "0235 000 0000",
      bank: { bin: "970436", account: "0123456789", holder: "DIEM BAN OCOP" },
      cash_rounding: 500,
      uncertified_rule: "warn",
      fair: null,
    },
    staff: [
      { id: "staff_1", name: "Thu Hà", role: "clerk", pin_verifier },
      { id: "staff_2", name: "Minh Tâm", role: "manager", pin_verifier },
    ],
    products: Array.from({ length: variants }, (_, index) => product(index)),
    blocks: [],
  }
}

function product(index: number): CatalogueProduct {
  const name = NAMES[index % NAMES.length] ?? ""
  const place = PLACES[Math.floor(index / 8) % PLACES.length] ?? ""
  const maker = MAKERS[Math.floor(index / 64) % MAKERS.length] ?? ""
  const stars = ([3, 4, 5] as const)[index % 3] ?? 3
  return {
    variant_id: `variant_${index}`,
    product_id: `prod_${index}`,
    title: `${name} ${place} ${maker} ${Math.floor(index / 512) + 1}`,
    producer: `Cơ sở ${maker}`,
    product_set: SETS[index % SETS.length] ?? "tea",
    gtin: gtinOf(index),
    unit: "hộp 250 g",
    price: 20_000 + (index % 200) * 1_000,
    vat_rate: 8,
    stock: (index % 40) * 1_000,
    stars,
    state: "valid",
    certificate_id: `cert_${index}`,
    certificates: [{ id: `cert_${index}`, stars, decided_on: "2025-01-17", valid_until: "2028-01-17" }],
    image: null,
  }
}

/** A GTIN-14 of the range for use inside a company (02…). */
export function gtinOf(index: number): string {
  const first = `02${String(index).padStart(11, "0")}`
  const sum = [...first].reduce((total, digit, at) => total + Number(digit) * (at % 2 === 0 ? 3 : 1), 0)
  return `${first}${(10 - (sum % 10)) % 10}`
}
