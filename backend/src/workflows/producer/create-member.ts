import { setAuthAppMetadataStep } from "@medusajs/medusa/core-flows"
import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { normalEmail } from "../../modules/emailpass/service"
import { PRODUCER_MODULE } from "../../modules/producer"
import { ProducerModuleService } from "../../modules/producer/service"
import { registerSignInStep } from "../steps/register-sign-in"

export type CreateMemberInput = { producer_id: string; name: string; email: string; password: string }

const createMemberStep = createStep(
  "create-member",
  async (input: Omit<CreateMemberInput, "password">, { container }) => {
    const producers: ProducerModuleService = container.resolve(PRODUCER_MODULE)
    const member = await producers.createProducerMembers({ ...input, email: normalEmail(input.email) })
    return new StepResponse(member, member.id)
  },
  async (id, { container }) => {
    const producers: ProducerModuleService = container.resolve(PRODUCER_MODULE)
    if (id) await producers.deleteProducerMembers(id)
  },
)

/** A person who signs in for a producer. */
export const createMemberWorkflow = createWorkflow("create-member", (input: CreateMemberInput) => {
  const authIdentityId = registerSignInStep(transform(input, ({ email, password }) => ({ email, password })))
  const member = createMemberStep(transform(input, ({ password: _, ...person }) => person))
  setAuthAppMetadataStep({ authIdentityId, actorType: "producer", value: member.id })
  return new WorkflowResponse(member)
})
