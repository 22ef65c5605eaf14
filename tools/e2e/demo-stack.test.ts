import { existsSync, readFileSync } from "node:fs"
import { dirname, join } from "node:path"
import { expect, test } from "vitest"
import { readDemo } from "../demo.ts"

const demo = readDemo()

test.each([demo.storefront, demo.pos, demo.backend])("%s answers GET /health", async (address) => {
  const answer = await fetch(`${address}/health`)
  expect(answer.status).toBe(200)
})

test("demo.json names what a visitor needs: addresses, a key, sign-ins of every kind, points, staff, the fair", () => {
  expect(demo.publishable_key).toMatch(/^pk_/)
  expect(new Set(demo.logins.map(({ actor }) => actor))).toEqual(
    new Set(["user", "officer", "producer", "customer"]),
  )
  expect(new Set(demo.logins.filter(({ actor }) => actor === "officer").map(({ role }) => role))).toEqual(
    new Set(["trade", "agriculture", "inspector", "sales_point_manager"]),
  )
  expect(demo.sales_points.length).toBeGreaterThanOrEqual(18)
  expect(demo.staff.every(({ pin }) => /^\d{6}$/.test(pin))).toBe(true)
  expect(demo.fair.id).not.toBe("")
  expect(demo.fair.handle).not.toBe("")
})

test("every demo login signs in", async () => {
  for (const { actor, email, password } of demo.logins) {
    const answer = await fetch(`${demo.backend}/auth/${actor}/emailpass`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ email, password }),
    })
    expect(answer.status, `${actor} ${email}`).toBe(200)
    expect(await answer.json()).toHaveProperty("token")
  }
})

test("the till finds its servers, its screens stand behind every path, and its pictures are served", async () => {
  const config = await fetch(`${demo.pos}/config.json`)
  expect(config.headers.get("cache-control")).toBe("no-store")
  expect(await config.json()).toEqual({ backend_url: demo.backend, storefront_url: demo.storefront })
  const screen = await fetch(`${demo.pos}/some/screen`)
  expect(screen.headers.get("content-type")).toContain("text/html")
  expect(screen.headers.get("cache-control")).toBe("no-cache")
  expect((await fetch(`${demo.pos}/assets/gone.js`)).status).toBe(404)
  expect((await fetch(`${demo.pos}/..%2f..%2fpackage.json`)).status).toBe(404)
  expect((await fetch(`${demo.pos}/art/honey-1.svg`)).headers.get("content-type")).toContain("image/svg+xml")
})

test("the data folder holds no secret that others may read, and the till's files are compressed", async () => {
  const folder = dirname(String(process.env.DEMO_JSON))
  expect(existsSync(join(folder, "secrets.json"))).toBe(true)
  expect(readFileSync(join(folder, "demo.json"), "utf8")).not.toContain("postgres_")
  const page = await fetch(`${demo.pos}/`, { headers: { "accept-encoding": "br" } })
  expect(page.headers.get("content-encoding")).toBe("br")
})
