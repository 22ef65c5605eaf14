import { MedusaError } from "@medusajs/framework/utils"
import type { Route } from "./guarded-route"

type Node = { words: Map<string, Node>; parameter: Node | undefined; routes: Map<string, Route> }

const emptyNode = (): Node => ({ words: new Map(), parameter: undefined, routes: new Map() })

/**
 * Finds the line of the table a request falls under. Stricter than the router behind it, which ignores letter case and a
 * trailing slash: what is spelled otherwise is not listed.
 */
export class RouteFinder {
  readonly #root = emptyNode()

  constructor(routes: readonly Route[]) {
    for (const route of routes) this.#add(route)
  }

  find(method: string, path: string): Route | undefined {
    if (!path.startsWith("/")) return undefined
    return search(this.#root, path.slice(1).split("/"), 0, method === "HEAD" ? "GET" : method)
  }

  #add(route: Route): void {
    let node = this.#root
    for (const segment of route.path.slice(1).split("/")) {
      if (segment.startsWith(":")) node = node.parameter ??= emptyNode()
      else {
        const next = node.words.get(segment) ?? emptyNode()
        node.words.set(segment, next)
        node = next
      }
    }
    if (node.routes.has(route.method))
      throw new MedusaError(MedusaError.Types.INVALID_DATA, `${route.method} ${route.path} is listed twice`)
    node.routes.set(route.method, route)
  }
}

/** A word goes before a parameter, as in the router. */
function search(node: Node, segments: string[], depth: number, method: string): Route | undefined {
  const segment = segments[depth]
  if (segment === undefined) return node.routes.get(method)
  if (segment === "") return undefined
  const word = node.words.get(segment)
  const found = word && search(word, segments, depth + 1, method)
  return found ?? (node.parameter && search(node.parameter, segments, depth + 1, method))
}
