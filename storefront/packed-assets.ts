import { readFile, writeFile } from "node:fs/promises"
import { join } from "node:path"
import { promisify } from "node:util"
import { brotliCompress, constants } from "node:zlib"
import type { Plugin } from "vite"

const PACKED = /\.(css|js|wasm)$/
const TIGHTEST = { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } }

/** Packs the files of the browser once, as tightly as it goes, beside themselves: a server that packs each answer has no time for it. */
export function packedAssets(): Plugin {
  return {
    name: "packed-assets",
    applyToEnvironment: ({ name }) => name === "client",
    async writeBundle({ dir = "" }, bundle) {
      const files = Object.keys(bundle).filter((file) => PACKED.test(file))
      await Promise.all(files.map((file) => pack(join(dir, file))))
    },
  }
}

async function pack(path: string): Promise<void> {
  await writeFile(`${path}.br`, await promisify(brotliCompress)(await readFile(path), TIGHTEST))
}
