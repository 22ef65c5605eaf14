/** `12,5 %` of the whole; nothing where there is no whole to speak of. */
export function percent(part: number, whole: number): string {
  if (whole <= 0) return ""
  return `${(Math.round((part / whole) * 1000) / 10).toLocaleString("vi-VN")} %`
}
