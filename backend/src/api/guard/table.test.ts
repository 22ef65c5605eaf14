import { describe, expect, it } from "vitest"
import { findRoute, OWN_ROUTES, TABLE } from "./table"

const named = ({ method, path }: { method: string; path: string }) => `${method} ${path}`

describe("the guard table", () => {
  it("names a role for every officer's route but the one that tells an officer their roles", () => {
    const open = TABLE.filter((route) => route.actors.includes("officer") && !route.roles)
    expect(open.map(named)).toEqual(["GET /office/me", "POST /auth/token/refresh"])
  })

  it("reads what a caller may send by a schema on every route of ours that writes", () => {
    const unread = OWN_ROUTES.filter((route) => {
      return route.method !== "GET" && !route.body && !route.upload && !route.signed
    })
    expect(unread).toEqual([])
  })

  it("leaves administration to administrators, and opens nothing of the office or the till to anyone", () => {
    const loose = TABLE.filter(({ path, actors }) => {
      if (path.startsWith("/admin/")) return actors.some((actor) => actor !== "user")
      if (path.startsWith("/office/")) return actors.some((actor) => actor !== "user" && actor !== "officer")
      if (path.startsWith("/producer/")) return actors.some((actor) => actor !== "producer")
      return path.startsWith("/pos/") && actors.some((actor) => actor !== "device")
    })
    expect(loose.map(named)).toEqual(["POST /pos/pairing"])
  })

  it("finds a route as it is spelled, a word before a parameter, HEAD as GET", () => {
    expect(findRoute("GET", "/store/goods/home")?.path).toBe("/store/goods/home")
    expect(findRoute("GET", "/store/goods/mat-ong")?.path).toBe("/store/goods/:handle")
    expect(findRoute("HEAD", "/store/goods")?.path).toBe("/store/goods")
    expect(findRoute("POST", "/auth/customer/emailpass")?.path).toBe("/auth/:actor_type/:auth_provider")
    for (const path of [
      "/store/goods/",
      "/Store/goods",
      "//store/goods",
      "/store//goods",
      "store/goods",
      "",
      "*",
    ])
      expect(findRoute("GET", path)).toBeUndefined()
    expect(findRoute("PUT", "/store/goods")).toBeUndefined()
    expect(findRoute("__proto__", "/constructor")).toBeUndefined()
  })
})
