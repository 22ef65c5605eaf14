import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { FiguresQuery } from "@ocop/shared/public-figures"
import { publicFigures } from "../../../read/shop-places/public-figures"
import { csvTable } from "../../office/reports/csv"
import { figureLines } from "./figure-lines"

export async function GET(req: MedusaRequest<unknown, FiguresQuery>, res: MedusaResponse): Promise<void> {
  const figures = await publicFigures(req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION))
  if (req.validatedQuery.format === "json") {
    res.json(figures)
    return
  }
  res.setHeader("content-type", "text/csv; charset=utf-8")
  res.setHeader("content-disposition", `attachment; filename="so-lieu-ocop-${figures.day}.csv"`)
  res.send(csvTable(figureLines(figures)))
}
