import type { Route } from "./guarded-route"

/** Lines of `path METHOD METHOD` become routes with the same rule. */
export function listed(rule: Omit<Route, "method" | "path">, lines: string): Route[] {
  return lines
    .trim()
    .split("\n")
    .flatMap((line) => {
      const [path = "", ...methods] = line.trim().split(/\s+/)
      return methods.map((method) => ({ ...rule, path, method: method as Route["method"] }))
    })
}
