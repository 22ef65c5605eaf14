import { z } from "zod"
import { OldPlace } from "./place"

/** A province of today; `before` names the provinces that went into it on 01/07/2025 under another name. */
export const AddressProvince = z.object({ code: z.string(), name: z.string(), before: z.array(z.string()) })
export type AddressProvince = z.infer<typeof AddressProvince>

export const AddressCommune = z.object({ code: z.string(), name: z.string() })
export type AddressCommune = z.infer<typeof AddressCommune>

/** Of a province its communes; with `q` those that a name of today or an old address may mean. */
export const AddressQuery = z.object({
  province: z
    .string()
    .regex(/^\d{2}$/)
    .optional(),
  q: z.string().trim().max(200).optional(),
})
export type AddressQuery = z.infer<typeof AddressQuery>

/** One commune somebody may mean. `old` are the names it was found by, where it was found by old ones. */
export const AddressCandidate = z.object({
  code: z.string(),
  name: z.string(),
  province_code: z.string(),
  province: z.string(),
  old: z.array(OldPlace),
})
export type AddressCandidate = z.infer<typeof AddressCandidate>

export const AddressList = z.object({
  provinces: z.array(AddressProvince),
  communes: z.array(AddressCommune),
  candidates: z.array(AddressCandidate),
})
export type AddressList = z.infer<typeof AddressList>
