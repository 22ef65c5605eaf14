import type { DataStrategyResult, MiddlewareFunction } from "react-router"

const FRAME = ["root", "shop/routes/layout"]

/** Without a network the frame of every page stays as it was last told, and the page itself says what it can. */
export const keepFrame: MiddlewareFunction<Record<string, DataStrategyResult>> = async (_, next) => {
  const results = await next()
  for (const id of FRAME) if (isLost(results[id])) delete results[id]
  return results
}

/** What `fetch` throws where nobody answers. */
function isLost(result: DataStrategyResult | undefined): boolean {
  return result?.type === "error" && result.result instanceof TypeError
}
