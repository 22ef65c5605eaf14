/** A path of this host to go back to; whatever leads elsewhere leads home. */
export function localPath(text: unknown): string {
  return typeof text === "string" && /^\/(?![/\\])[\x21-\x7e]*$/.test(text) && !text.includes("\\")
    ? text
    : "/"
}
