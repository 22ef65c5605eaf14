import { inApp } from "../app"

const proprietary = /[\\/]@medusajs[\\/](auth-oidc|rbac)[\\/]/

inApp(() => {
  it("runs without the proprietary packages that are installed with Medusa", () => {
    const loaded = Object.keys(require.cache)
    expect(loaded.some((path) => /[\\/]@medusajs[\\/]medusa[\\/]/.test(path))).toBe(true)
    expect(loaded.filter((path) => proprietary.test(path))).toEqual([])
  })
})
