import { join } from "node:path"
import { build } from "vite"
import { root } from "../../tools/root.ts"

const pos = join(root, "pos")

/** The till as it ships. */
export async function buildTill(): Promise<void> {
  await build({ root: pos, logLevel: "error" })
}

/** One module of the bench, with what it imports, for a page. */
export async function bundlePage(name: string): Promise<string> {
  const built = await build({
    configFile: false,
    root: pos,
    logLevel: "error",
    resolve: { conditions: ["source", "module", "browser", "development|production"] },
    build: {
      write: false,
      target: "es2023",
      lib: { entry: join(pos, "bench", name), formats: ["es"] },
    },
  })
  const [bundle] = Array.isArray(built) ? built : [built]
  if (!bundle || !("output" in bundle)) throw new Error("nothing was built")
  const [chunk] = bundle.output
  return chunk.code
}
