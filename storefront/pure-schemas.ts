import { parseAst, type Plugin } from "vite"

/**
 * Schemas do nothing when a module is loaded, so those a page does not use need not be sent: standing beside a rule the
 * browser needs, they would else bring zod's 15 kB with them. A chain of calls is not seen to be free of effects; a call
 * marked so is.
 */
export function pureSchemas(): Plugin {
  return {
    name: "pure-schemas",
    apply: "build",
    // Our own sources, after TypeScript has become JavaScript.
    transform(code, id) {
      if (id.includes("/node_modules/") || !/\.tsx?$/.test(id) || !/from ["']zod["']/.test(code)) return null
      return { code: markPure(code), map: null }
    },
  }
}

/** `const a = call()` and `const a = { b: call() }` at the top of a module become marked calls of their own. */
export function markPure(code: string): string {
  const made = parseAst(code).body.flatMap((statement) => {
    const declared = statement.type === "ExportNamedDeclaration" ? statement.declaration : statement
    if (declared?.type !== "VariableDeclaration") return []
    return declared.declarations.flatMap(({ init }) =>
      init?.type === "CallExpression" || init?.type === "ObjectExpression" ? [init] : [],
    )
  })
  return made
    .sort((a, b) => b.start - a.start)
    .reduce(
      (text, { start, end }) =>
        `${text.slice(0, start)}/* @__PURE__ */ (() => (${text.slice(start, end)}))()${text.slice(end)}`,
      code,
    )
}
