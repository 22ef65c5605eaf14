import { randomBytes } from "node:crypto"
import type {
  AuthenticationInput,
  AuthenticationResponse,
  AuthIdentityDTO,
  AuthIdentityProviderService,
  IAuthProvider,
} from "@medusajs/framework/types"
import { AbstractAuthModuleProvider, MedusaError } from "@medusajs/framework/utils"
import medusaEmailPass from "@medusajs/medusa/auth-emailpass"
import { passwordWeakness } from "./password"

type Constructor = new (dependencies: object, options: object) => IAuthProvider

/**
 * Medusa's e-mail and password sign-in with three rules added: an address has one spelling, a weak password is never
 * stored, and an unknown address costs the same work as a wrong password, so that time tells nothing.
 */
export class EmailPassService extends AbstractAuthModuleProvider {
  static override identifier = "emailpass"
  static override DISPLAY_NAME = "E-mail"

  readonly #medusa: IAuthProvider
  readonly #decoy: Promise<AuthIdentityDTO>

  constructor(dependencies: object, options: object) {
    super()
    const Medusa = medusaEmailPass.services[0] as Constructor
    this.#medusa = new Medusa(dependencies, options)
    this.#decoy = this.#makeDecoy()
  }

  override async authenticate(input: AuthenticationInput, identities: AuthIdentityProviderService) {
    return this.#medusa.authenticate(normalised(input), {
      ...identities,
      retrieve: async (selector) => {
        try {
          return await identities.retrieve(selector)
        } catch (error) {
          if (isNotFound(error)) return this.#decoy
          throw error
        }
      },
    })
  }

  override async register(input: AuthenticationInput, identities: AuthIdentityProviderService) {
    const normal = normalised(input)
    const weakness = passwordWeakness(String(normal.body?.password ?? ""), normal.body?.email)
    return weakness ? refused(weakness) : this.#medusa.register(normal, identities)
  }

  override async update(data: Record<string, unknown>, identities: AuthIdentityProviderService) {
    const weakness = passwordWeakness(textOf(data.password), textOf(data.entity_id))
    return weakness ? refused(weakness) : this.#medusa.update(data, identities)
  }

  /** An identity nobody has, hashed by the same code at the same cost as a real one. */
  async #makeDecoy(): Promise<AuthIdentityDTO> {
    let made: AuthIdentityDTO | undefined
    const nowhere = {
      retrieve: async () => {
        throw new MedusaError(MedusaError.Types.NOT_FOUND, "decoy")
      },
      create: async (data: { entity_id: string; provider_metadata?: Record<string, unknown> }) => {
        const identity = { id: "decoy", entity_id: data.entity_id, provider: "emailpass" }
        made = {
          id: "decoy",
          provider_identities: [{ ...identity, provider_metadata: { ...data.provider_metadata } }],
        }
        return structuredClone(made)
      },
    } as unknown as AuthIdentityProviderService
    await this.#medusa.register(
      { body: { email: "decoy", password: randomBytes(32).toString("hex") } },
      nowhere,
    )
    if (!made) {
      throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, "the sign-in provider made no decoy")
    }
    return made
  }
}

function normalised(input: AuthenticationInput): AuthenticationInput {
  const email = input.body?.email
  if (typeof email !== "string") return input
  return { ...input, body: { ...input.body, email: normalEmail(email) } }
}

export function normalEmail(email: string): string {
  return email.trim().normalize("NFC").toLowerCase()
}

function isNotFound(error: unknown): boolean {
  return error instanceof Error && "type" in error && error.type === MedusaError.Types.NOT_FOUND
}

function refused(error: string): AuthenticationResponse {
  return { success: false, error }
}

function textOf(value: unknown): string {
  return typeof value === "string" ? value : ""
}
