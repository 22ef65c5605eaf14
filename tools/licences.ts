import { join } from "node:path"
import { productionPackages, type InstalledPackage } from "./gate/installed-packages.ts"
import { isOpenLicence } from "./gate/open-licence.ts"
import { root } from "./root.ts"

/** MIT but for named Enterprise parts, says the LICENSE of each; those parts are packages of their own, below. */
const medusaOpenParts = [
  "admin-bundler",
  "admin-sdk",
  "admin-shared",
  "admin-vite-plugin",
  "core-flows",
  "dashboard",
  "framework",
  "js-sdk",
  "link-modules",
  "medusa",
  "types",
  "utils",
].map((name) => `@medusajs/${name}`)

/** Installed with Medusa, proprietary, never loaded: backend/test/alone/loaded-packages.test.ts looks. */
const neverLoaded = ["@medusajs/auth-oidc", "@medusajs/rbac"]

function isOpen({ name, licence }: InstalledPackage): boolean {
  return isOpenLicence(licence) || medusaOpenParts.includes(name) || neverLoaded.includes(name)
}

const folders = ["backend", "storefront", "pos", "shared"].map((name) => join(root, name))
const packages = productionPackages(folders)
const closed = packages.filter((found) => !isOpen(found))
for (const { name, version, licence } of closed) console.error(`${name} ${version}: ${licence}`)
console.log(`${packages.length} production packages, ${closed.length} without an open licence`)
if (closed.length > 0) process.exitCode = 1
