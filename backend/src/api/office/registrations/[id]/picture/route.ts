import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { setPicture } from "../../../../../workflows/picture/set-picture"
import { actingAs } from "../../../../guard/caller"
import { fault } from "../../../../guard/fault"
import { granted } from "../../../../guard/refused"
import { mustHoldWhole } from "../../../../guard/scope"

export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  mustHoldWhole(req)
  if (!req.file) throw fault("invalid_input", { field: "file" })
  const sent = { registration_id: req.params.id ?? "", bytes: req.file.buffer, producer_id: null }
  res.status(201).json({ image: granted(await setPicture(req.scope, sent, actingAs(req))) })
}
