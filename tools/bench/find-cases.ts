import { existsSync, readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { root } from "../root.ts"

export interface Found {
  id: string
  file: string
}

const folders = ["backend/bench", "pos/bench", "storefront/bench", "tools/bench/cases"]

/** Every file there that exports `bench` is a case; its id is its name. */
export function findCases(): Found[] {
  return folders.flatMap((folder) => {
    if (!existsSync(join(root, folder))) return []
    return readdirSync(join(root, folder))
      .filter((name) => name.endsWith(".ts"))
      .filter((name) => /^export const bench\b/m.test(readFileSync(join(root, folder, name), "utf8")))
      .map((name) => ({ id: name.slice(0, -".ts".length), file: `${folder}/${name}` }))
  })
}
