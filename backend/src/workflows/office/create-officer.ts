import { setAuthAppMetadataStep } from "@medusajs/medusa/core-flows"
import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { normalEmail } from "../../modules/emailpass/service"
import { OFFICE_MODULE } from "../../modules/office"
import { OfficeModuleService } from "../../modules/office/service"
import { registerSignInStep } from "../steps/register-sign-in"

export type GrantInput = {
  role: "trade" | "agriculture" | "inspector" | "sales_point_manager"
  sales_point_id?: string | null
  fair_id?: string | null
  /** The last day it counts, `YYYY-MM-DD`. */
  ends_on?: string | null
}

export type CreateOfficerInput = {
  name: string
  email: string
  password: string
  department?: string | null
  grants: GrantInput[]
}

const createOfficerStep = createStep(
  "create-officer",
  async (input: Omit<CreateOfficerInput, "password">, { container }) => {
    const office: OfficeModuleService = container.resolve(OFFICE_MODULE)
    const { grants, email, ...person } = input
    const officer = await office.createOfficers({ ...person, email: normalEmail(email) })
    await office.createGrants(grants.map((grant) => ({ ...grant, officer_id: officer.id })))
    return new StepResponse(officer, officer.id)
  },
  async (id, { container }) => {
    if (!id) return
    const office: OfficeModuleService = container.resolve(OFFICE_MODULE)
    const grants = await office.listGrants({ officer_id: id }, { select: ["id"] })
    await office.deleteGrants(grants.map((grant) => grant.id))
    await office.deleteOfficers(id)
  },
)

/** An officer who can sign in, with what they may do. */
export const createOfficerWorkflow = createWorkflow("create-officer", (input: CreateOfficerInput) => {
  const authIdentityId = registerSignInStep(transform(input, ({ email, password }) => ({ email, password })))
  const officer = createOfficerStep(transform(input, ({ password: _, ...person }) => person))
  setAuthAppMetadataStep({ authIdentityId, actorType: "officer", value: officer.id })
  return new WorkflowResponse(officer)
})
