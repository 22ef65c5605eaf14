import { MedusaError, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

export type SignIn = { email: string; password: string }

/** Stores an e-mail and password that belong to nobody yet; the password rule holds here as everywhere. */
export const registerSignInStep = createStep(
  "register-sign-in",
  async (input: SignIn, { container }) => {
    const auth = container.resolve(Modules.AUTH)
    const { success, authIdentity, error } = await auth.register("emailpass", { body: { ...input } })
    if (!success || !authIdentity)
      throw new MedusaError(MedusaError.Types.INVALID_DATA, error ?? "sign_in_refused")
    return new StepResponse(authIdentity.id, authIdentity.id)
  },
  async (id, { container }) => {
    if (id) await container.resolve(Modules.AUTH).deleteAuthIdentities([id])
  },
)
