/** The text without tone and vowel marks, `đ` as `d`, letter case kept. `Ð` (eth) stands for `Đ` in texts converted from old encodings. */
export function withoutMarks(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[đðɖ]/g, "d")
    .replace(/[ĐÐƉ]/g, "D")
    .normalize("NFC")
}

/** How till and shop compare text: lower case, no marks, `đ` as `d`; the same for composed and decomposed input. */
export function fold(text: string): string {
  return withoutMarks(text.toLowerCase())
}
