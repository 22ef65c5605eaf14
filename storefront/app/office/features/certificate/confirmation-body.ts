/** What the backend is asked; quantities are thousandths of a unit, typed as offices write them. */
export function confirmationBody(form: FormData, registration_id: string): Record<string, unknown> {
  const text = (name: string) => {
    const value = form.get(name)
    return typeof value === "string" ? value.trim() : ""
  }
  const quantity = text("quantity_milli").replace(/\./g, "").replace(",", ".")
  const note = text("note")
  return {
    registration_id,
    quarter: text("quarter"),
    producing: text("producing") === "yes",
    ...(quantity === "" ? {} : { quantity_milli: Math.round(Number(quantity) * 1000) }),
    ...(note === "" ? {} : { note }),
  }
}
