/** Medusa's names of the ways an order is paid. The one that asks nobody for money stands for cash at the door. */
export const CASH = "pp_system_default"
export const VIETQR = "pp_vietqr_vietqr"
export const CARD = "pp_stripe_stripe"
