import { z } from "zod"
import { Department, productSet } from "./product-set"

/** What is wrong: a false stamp, stars that are not held, goods that harm, a label that lies, or something else. */
export const ViolationAbout = z.enum(["fake", "stars", "unsafe", "label", "other"])
export type ViolationAbout = z.infer<typeof ViolationAbout>

export const ViolationState = z.enum(["received", "looking", "settled"])
export type ViolationState = z.infer<typeof ViolationState>

const words = (most: number) => z.string().trim().max(most)
const optional = (most: number) =>
  words(most)
    .transform((text) => (text === "" ? null : text))
    .nullable()
    .default(null)

/** What anybody may send without a name. `code_read` is what stands on the goods, whatever it is. */
export const ViolationReportInput = z.strictObject({
  about: ViolationAbout,
  code_read: optional(300),
  place: optional(200),
  words: words(4_000),
  contact: optional(200),
})
export type ViolationReportInput = z.infer<typeof ViolationReportInput>

/** What whoever has the number may see of a report: nothing that says who wrote it or about what. */
export const ViolationFollowUp = z.object({
  number: z.string(),
  at: z.string(),
  department: Department,
  state: ViolationState,
  answer: z.string().nullable(),
})
export type ViolationFollowUp = z.infer<typeof ViolationFollowUp>

/** QĐ 26/2026, Phụ lục I: the first department of the product's set; of goods nobody knows, the one that keeps the register. */
export function managingDepartment(set: string | null): Department {
  const known = set === null ? undefined : productSet(set)
  return known?.departments[0] ?? "agriculture"
}

/** Crockford's base 32: a number read out on the telephone is written down as it was meant. */
const ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
const LENGTH = 8

/** `PA-` and eight characters, each from one random byte: 40 bits. */
export function violationNumber(random: Uint8Array): string {
  const characters = Array.from(random.subarray(0, LENGTH), (byte) => ALPHABET.charAt(byte & 31))
  return `PA-${characters.join("")}`
}

/** A number as somebody typed it: small letters, blanks, no dash, o for zero, i or l for one. Null where it is none. */
export function parseViolationNumber(text: string): string | null {
  const typed = text.toUpperCase().replace(/[\s.–-]/g, "")
  const free = typed.length === LENGTH ? typed : typed.replace(/^PA/, "")
  const characters = free.replaceAll("O", "0").replace(/[IL]/g, "1")
  return /^[0-9A-HJKMNP-TV-Z]{8}$/.test(characters) ? `PA-${characters}` : null
}
