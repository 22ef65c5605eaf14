/** What the backend is asked: empty fields are left out, and a paper is its product's or its producer's. */
export function paperBody(
  form: FormData,
  product: { registration_id: string; file_id: string | null },
): Record<string, unknown> {
  const text = (name: string) => {
    const value = form.get(name)
    return typeof value === "string" && value.trim() !== "" ? value.trim() : null
  }
  const names = ["kind", "number", "issuer", "issued_on", "expires_on", "note", "replaces"]
  const filled = names.flatMap((name) => {
    const value = text(name)
    return value === null ? [] : [[name, value] as const]
  })
  const producer_id = text("producer_id")
  return {
    ...Object.fromEntries(filled),
    ...(producer_id ? { producer_id } : { registration_id: product.registration_id }),
    ...(product.file_id ? { file_id: product.file_id } : {}),
  }
}
