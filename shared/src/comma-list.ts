import { z } from "zod"

/** A parameter of several parts, parted by commas; empty ones say nothing. */
export function commaList({ most, longest }: { most: number; longest: number }) {
  return z
    .string()
    .max(most * (longest + 1))
    .transform((text) => text.split(",").filter((part) => part !== ""))
    .pipe(z.array(z.string().max(longest)).max(most))
}
