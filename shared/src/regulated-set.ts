/** Luật 44/2019/QH14: drinks that nobody under eighteen may buy or be offered (Đ.5, Đ.16: online too). */
export function isAlcohol(product_set: string): boolean {
  return product_set === "white_spirit" || product_set === "other_alcohol"
}

/** Food supplements, whose pages say that they are no medicine (penalty: NĐ 38/2021/NĐ-CP, Đ.71). */
export function isSupplement(product_set: string): boolean {
  return product_set === "supplement"
}
