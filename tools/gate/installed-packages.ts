import { existsSync, readdirSync, readFileSync, realpathSync } from "node:fs"
import { dirname, join } from "node:path"

export interface InstalledPackage {
  name: string
  version: string
  licence: string
}

interface Manifest {
  name?: string
  version?: string
  license?: string | { type?: string }
  licenses?: { type?: string }[]
  dependencies?: Record<string, string>
  optionalDependencies?: Record<string, string>
}

/** What production loads: the dependencies of these folders, and theirs in turn. Our own packages are passed through. */
export function productionPackages(folders: string[]): InstalledPackage[] {
  const seen = new Map<string, InstalledPackage>()
  const queue = folders.map((folder) => realpathSync(folder))
  for (let folder = queue.shift(); folder !== undefined; folder = queue.shift()) {
    const manifest = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as Manifest
    for (const name of Object.keys({ ...manifest.dependencies, ...manifest.optionalDependencies })) {
      const found = installed(name, folder)
      if (found === null || seen.has(found)) continue
      seen.set(found, describe(found))
      queue.push(found)
    }
  }
  return [...seen.values()].filter(({ name }) => !name.startsWith("@ocop/"))
}

function installed(name: string, from: string): string | null {
  const folder = join(from, "node_modules", name)
  if (existsSync(join(folder, "package.json"))) return realpathSync(folder)
  return dirname(from) === from ? null : installed(name, dirname(from))
}

function describe(folder: string): InstalledPackage {
  const manifest = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as Manifest
  return {
    name: manifest.name ?? folder,
    version: manifest.version ?? "",
    licence: stated(manifest) ?? fromFile(folder) ?? "none stated",
  }
}

function stated({ license, licenses }: Manifest): string | undefined {
  if (typeof license === "string") return license
  return license?.type ?? licenses?.map(({ type }) => type).join(" OR ")
}

const texts: [RegExp, string][] = [
  [/Permission is hereby granted, free of charge/, "MIT"],
  [/Apache License\s+Version 2\.0/, "Apache-2.0"],
  [/Redistribution and use in source and binary forms/, "BSD-3-Clause"],
]

function fromFile(folder: string): string | undefined {
  const file = readdirSync(folder).find((name) => /^licen[cs]e/i.test(name))
  if (!file) return undefined
  const text = readFileSync(join(folder, file), "utf8")
  return texts.find(([sign]) => sign.test(text))?.[1]
}
