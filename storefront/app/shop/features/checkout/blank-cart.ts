import type { CheckoutCart } from "./load-checkout.server"
import type { Values } from "./written"

/** Stands for a cart that cannot be read now, so that the form can be shown with what was typed. */
export function blankCart(values: Values): CheckoutCart {
  return {
    ...{ id: values.cart ?? "", lines: [], goods: 0, discount: 0, grams: 0, fees: {}, points: [] },
    ...{ home: "", of_age: values.of_age === "on" },
    methods: [{ id: values.payment === "vietqr" || values.payment === "card" ? values.payment : "cod" }],
  }
}
