/** What a spreadsheet would work out when it opens the text. */
const FORMULA_TEXT = /^(?:[=@]|[+-][^\d\s(][^(|!]*[(|!])/

/** Whether what was pasted for a value is the formula behind one, which nobody here works out or trusts. */
export function isFormula(text: string): boolean {
  return FORMULA_TEXT.test(text.trim())
}
