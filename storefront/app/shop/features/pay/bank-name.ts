/** Banks by the six digits NAPAS knows them by; another is named by its digits. */
const BANKS: Readonly<Record<string, string>> = {
  "970403": "Sacombank",
  "970405": "Agribank",
  "970407": "Techcombank",
  "970415": "VietinBank",
  "970416": "ACB",
  "970418": "BIDV",
  "970422": "MB",
  "970423": "TPBank",
  "970432": "VPBank",
  "970436": "Vietcombank",
}

export function bankName(bin: string): string {
  return BANKS[bin] ?? bin
}
