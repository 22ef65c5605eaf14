import { readFileSync, statSync } from "node:fs"
import { extname, join, normalize, sep } from "node:path"
import { brotliCompressSync, constants, gzipSync } from "node:zlib"

export interface StaticFile {
  type: string
  size: number
  body(encodings: string): { encoding?: "br" | "gzip"; bytes: Buffer }
}

const types: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json",
  ".webmanifest": "application/manifest+json",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".webp": "image/webp",
  ".woff2": "font/woff2",
  ".wasm": "application/wasm",
  ".txt": "text/plain; charset=utf-8",
}
const compressed = new Set([".html", ".js", ".css", ".json", ".webmanifest", ".svg", ".wasm"])

interface Kept {
  modified: number
  plain: Buffer
  br?: Buffer
  gzip?: Buffer
}

/** Files of a folder, kept in memory, compressed once for each encoding that was asked for. */
export function staticFiles(folder: string): (path: string) => StaticFile | null {
  const kept = new Map<string, Kept>()
  return (path) => {
    const file = within(folder, path)
    if (file === null) return null
    const stat = statSync(file, { throwIfNoEntry: false })
    if (!stat?.isFile()) return null
    let entry = kept.get(file)
    if (entry?.modified !== stat.mtimeMs) {
      entry = { modified: stat.mtimeMs, plain: readFileSync(file) }
      kept.set(file, entry)
    }
    return described(entry, extname(file))
  }
}

function within(folder: string, path: string): string | null {
  const file = join(folder, normalize(path))
  return file.startsWith(folder.endsWith(sep) ? folder : folder + sep) ? file : null
}

function described(entry: Kept, extension: string): StaticFile {
  return {
    type: types[extension] ?? "application/octet-stream",
    size: entry.plain.length,
    body(encodings) {
      if (!compressed.has(extension)) return { bytes: entry.plain }
      if (/\bbr\b/.test(encodings)) {
        const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }
        return { encoding: "br", bytes: (entry.br ??= brotliCompressSync(entry.plain, quality)) }
      }
      if (/\bgzip\b/.test(encodings)) {
        return { encoding: "gzip", bytes: (entry.gzip ??= gzipSync(entry.plain)) }
      }
      return { bytes: entry.plain }
    },
  }
}
