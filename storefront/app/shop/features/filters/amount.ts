const WRITTEN = /^(\d{1,10}|\d{1,3}(?:[.,\s]\d{3}){1,3})\s*(k|nghìn|ngàn|tr|triệu|đ|₫)?$/iu
const WORTH: Readonly<Record<string, number>> = {
  k: 1000,
  nghìn: 1000,
  ngàn: 1000,
  tr: 1_000_000,
  triệu: 1_000_000,
}
const MOST = 1_000_000_000

/** An amount of đồng as people write it: `50000`, `50.000`, `50k`, `2 triệu`. */
export function parseAmount(text: string): number | undefined {
  const [, digits = "", word = ""] = WRITTEN.exec(text.trim().normalize("NFC")) ?? []
  if (digits === "") return undefined
  const amount = Number(digits.replace(/\D/g, "")) * (WORTH[word.toLowerCase()] ?? 1)
  return amount <= MOST ? amount : undefined
}
