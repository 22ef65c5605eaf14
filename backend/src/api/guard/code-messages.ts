import type { Message } from "./message"

/** What refusals say about codes and cells that are not what they should be. */
export const codeMessages = {
  gtin_check_digit: {
    status: 400,
    vi: "Mã vạch sai số kiểm tra: số cuối phải là {expected}, ở đây là {found}.",
    en: "The bar code has a wrong check digit: it should end in {expected}, not in {found}.",
  },
  gtin_length: {
    status: 400,
    vi: "Mã vạch GTIN có 8, 12, 13 hoặc 14 chữ số; mã này có {length}.",
    en: "A GTIN has 8, 12, 13 or 14 digits; this one has {length}.",
  },
  gtin_not_digits: {
    status: 400,
    vi: "Mã vạch GTIN chỉ gồm chữ số.",
    en: "A GTIN is made of digits alone.",
  },
  formula_cell: {
    status: 400,
    vi: "Ô này là công thức; hãy dán giá trị.",
    en: "This cell is a formula; paste its value.",
  },
} satisfies Record<string, Message>
