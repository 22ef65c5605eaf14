import { fold } from "@ocop/shared/fold"

/** For `like`: whatever holds this text. Null where none is given. */
export function holding(text: string | undefined): string | null {
  return text === undefined ? null : `%${text.replace(/[\\%_]/g, "\\$&")}%`
}

/** The same for names that are kept folded. */
export function holdingFolded(text: string | undefined): string | null {
  return holding(text === undefined ? undefined : fold(text))
}
