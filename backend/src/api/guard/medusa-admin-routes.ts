import { listed } from "./listed"
import type { Route } from "./guarded-route"

/**
 * Medusa's own administration, for administrators only. Closed: files that nothing checks by content yet, workflows run by
 * name, and the proprietary roles.
 */
export const adminRoutes: readonly Route[] = [
  ...listed(
    { actors: [] },
    `
    /admin/products/import POST
    /admin/products/import/:transaction_id/confirm POST
    /admin/products/imports POST
    /admin/products/imports/:transaction_id/confirm POST
    /admin/rbac/roles/:id GET POST DELETE
    /admin/translations/entities GET
    /admin/uploads POST
    /admin/uploads/presigned-urls POST
    /admin/users/:id/roles GET POST DELETE
    /admin/users/:id/roles/:role_id DELETE
    /admin/workflows-executions/:workflow_id/run POST
    /admin/workflows-executions/:workflow_id/steps/failure POST
    /admin/workflows-executions/:workflow_id/steps/success POST
  `,
  ),
  ...listed({ actors: ["user"], unregistered: true }, "/admin/invites/accept POST"),
  ...listed(
    { actors: ["user"] },
    `
    /admin/api-keys GET POST
    /admin/api-keys/:id DELETE GET POST
    /admin/api-keys/:id/revoke POST
    /admin/api-keys/:id/sales-channels POST
    /admin/campaigns GET POST
    /admin/campaigns/:id DELETE GET POST
    /admin/campaigns/:id/promotions POST
    /admin/claims GET POST
    /admin/claims/:id GET
    /admin/claims/:id/cancel POST
    /admin/claims/:id/claim-items POST
    /admin/claims/:id/claim-items/:action_id DELETE POST
    /admin/claims/:id/inbound/items POST
    /admin/claims/:id/inbound/items/:action_id DELETE POST
    /admin/claims/:id/inbound/shipping-method POST
    /admin/claims/:id/inbound/shipping-method/:action_id DELETE POST
    /admin/claims/:id/outbound/items POST
    /admin/claims/:id/outbound/items/:action_id DELETE POST
    /admin/claims/:id/outbound/shipping-method POST
    /admin/claims/:id/outbound/shipping-method/:action_id DELETE POST
    /admin/claims/:id/request DELETE POST
    /admin/collections GET POST
    /admin/collections/:id DELETE GET POST
    /admin/collections/:id/products POST
    /admin/currencies GET
    /admin/currencies/:code GET
    /admin/customer-groups GET POST
    /admin/customer-groups/:id DELETE GET POST
    /admin/customer-groups/:id/customers POST
    /admin/customers GET POST
    /admin/customers/:id DELETE GET POST
    /admin/customers/:id/addresses GET POST
    /admin/customers/:id/addresses/:address_id DELETE GET POST
    /admin/customers/:id/customer-groups POST
    /admin/draft-orders GET POST
    /admin/draft-orders/:id DELETE GET POST
    /admin/draft-orders/:id/convert-to-order POST
    /admin/draft-orders/:id/edit DELETE POST
    /admin/draft-orders/:id/edit/confirm POST
    /admin/draft-orders/:id/edit/items POST
    /admin/draft-orders/:id/edit/items/:action_id DELETE POST
    /admin/draft-orders/:id/edit/items/item/:item_id POST
    /admin/draft-orders/:id/edit/promotions DELETE POST
    /admin/draft-orders/:id/edit/request POST
    /admin/draft-orders/:id/edit/shipping-methods POST
    /admin/draft-orders/:id/edit/shipping-methods/:action_id DELETE POST
    /admin/draft-orders/:id/edit/shipping-methods/method/:method_id DELETE POST
    /admin/exchanges GET POST
    /admin/exchanges/:id GET
    /admin/exchanges/:id/cancel POST
    /admin/exchanges/:id/inbound/items POST
    /admin/exchanges/:id/inbound/items/:action_id DELETE POST
    /admin/exchanges/:id/inbound/shipping-method POST
    /admin/exchanges/:id/inbound/shipping-method/:action_id DELETE POST
    /admin/exchanges/:id/outbound/items POST
    /admin/exchanges/:id/outbound/items/:action_id DELETE POST
    /admin/exchanges/:id/outbound/shipping-method POST
    /admin/exchanges/:id/outbound/shipping-method/:action_id DELETE POST
    /admin/exchanges/:id/request DELETE POST
    /admin/feature-flags GET
    /admin/fulfillment-providers GET
    /admin/fulfillment-providers/:id/options GET
    /admin/fulfillment-sets/:id DELETE
    /admin/fulfillment-sets/:id/service-zones POST
    /admin/fulfillment-sets/:id/service-zones/:zone_id DELETE GET POST
    /admin/fulfillments POST
    /admin/fulfillments/:id/cancel POST
    /admin/fulfillments/:id/shipment POST
    /admin/index/details GET
    /admin/index/sync POST
    /admin/inventory-items GET POST
    /admin/inventory-items/:id DELETE GET POST
    /admin/inventory-items/:id/location-levels GET POST
    /admin/inventory-items/:id/location-levels/:location_id DELETE POST
    /admin/inventory-items/:id/location-levels/batch POST
    /admin/inventory-items/export POST
    /admin/inventory-items/location-levels/batch POST
    /admin/invites GET POST
    /admin/invites/:id DELETE GET
    /admin/invites/:id/resend POST
    /admin/layouts/:zone/configuration DELETE GET POST
    /admin/layouts/configurations GET
    /admin/notifications GET
    /admin/notifications/:id GET
    /admin/order-changes/:id POST
    /admin/order-edits POST
    /admin/order-edits/:id DELETE
    /admin/order-edits/:id/confirm POST
    /admin/order-edits/:id/items POST
    /admin/order-edits/:id/items/:action_id DELETE POST
    /admin/order-edits/:id/items/item/:item_id POST
    /admin/order-edits/:id/request POST
    /admin/order-edits/:id/shipping-method POST
    /admin/order-edits/:id/shipping-method/:action_id DELETE POST
    /admin/orders GET
    /admin/orders/:id GET POST
    /admin/orders/:id/archive POST
    /admin/orders/:id/cancel POST
    /admin/orders/:id/changes GET
    /admin/orders/:id/complete POST
    /admin/orders/:id/credit-lines POST
    /admin/orders/:id/fulfillments POST
    /admin/orders/:id/fulfillments/:fulfillment_id/cancel POST
    /admin/orders/:id/fulfillments/:fulfillment_id/mark-as-delivered POST
    /admin/orders/:id/fulfillments/:fulfillment_id/shipments POST
    /admin/orders/:id/line-items GET
    /admin/orders/:id/payment-sessions/authorize POST
    /admin/orders/:id/preview GET
    /admin/orders/:id/shipping-options GET
    /admin/orders/:id/transfer POST
    /admin/orders/:id/transfer/cancel POST
    /admin/orders/:id/transfer/guest POST
    /admin/orders/export POST
    /admin/payment-collections POST
    /admin/payment-collections/:id DELETE
    /admin/payment-collections/:id/mark-as-paid POST
    /admin/payment-collections/:id/payment-sessions POST
    /admin/payments GET
    /admin/payments/:id GET
    /admin/payments/:id/capture POST
    /admin/payments/:id/refund POST
    /admin/payments/payment-providers GET
    /admin/plugins GET
    /admin/price-lists GET POST
    /admin/price-lists/:id DELETE GET POST
    /admin/price-lists/:id/prices GET
    /admin/price-lists/:id/prices/batch POST
    /admin/price-lists/:id/products POST
    /admin/price-preferences GET POST
    /admin/price-preferences/:id DELETE GET POST
    /admin/product-categories GET POST
    /admin/product-categories/:id DELETE GET POST
    /admin/product-categories/:id/products POST
    /admin/product-options GET POST
    /admin/product-options/:id DELETE GET POST
    /admin/product-options/:id/values GET
    /admin/product-options/:id/values/:value_id DELETE GET POST
    /admin/product-tags GET POST
    /admin/product-tags/:id DELETE GET POST
    /admin/product-types GET POST
    /admin/product-types/:id DELETE GET POST
    /admin/product-variants GET
    /admin/products GET POST
    /admin/products/:id DELETE GET POST
    /admin/products/:id/images/:image_id/variants/batch POST
    /admin/products/:id/options GET
    /admin/products/:id/options/batch POST
    /admin/products/:id/variants GET POST
    /admin/products/:id/variants/:variant_id DELETE GET POST
    /admin/products/:id/variants/:variant_id/images/batch POST
    /admin/products/:id/variants/:variant_id/inventory-items POST
    /admin/products/:id/variants/:variant_id/inventory-items/:inventory_item_id DELETE POST
    /admin/products/:id/variants/batch POST
    /admin/products/:id/variants/inventory-items/batch POST
    /admin/products/batch POST
    /admin/products/export POST
    /admin/promotions GET POST
    /admin/promotions/:id DELETE GET POST
    /admin/promotions/:id/:rule_type GET
    /admin/promotions/:id/buy-rules/batch POST
    /admin/promotions/:id/rules/batch POST
    /admin/promotions/:id/target-rules/batch POST
    /admin/promotions/rule-attribute-options/:rule_type GET
    /admin/promotions/rule-value-options/:rule_type/:rule_attribute_id GET
    /admin/property-labels GET POST
    /admin/property-labels/:id DELETE GET POST
    /admin/property-labels/batch POST
    /admin/refund-reasons GET POST
    /admin/refund-reasons/:id DELETE GET POST
    /admin/regions GET POST
    /admin/regions/:id DELETE GET POST
    /admin/reservations GET POST
    /admin/reservations/:id DELETE GET POST
    /admin/return-reasons GET POST
    /admin/return-reasons/:id DELETE GET POST
    /admin/returns GET POST
    /admin/returns/:id GET POST
    /admin/returns/:id/cancel POST
    /admin/returns/:id/dismiss-items POST
    /admin/returns/:id/dismiss-items/:action_id DELETE POST
    /admin/returns/:id/receive DELETE POST
    /admin/returns/:id/receive-items POST
    /admin/returns/:id/receive-items/:action_id DELETE POST
    /admin/returns/:id/receive/confirm POST
    /admin/returns/:id/request DELETE POST
    /admin/returns/:id/request-items POST
    /admin/returns/:id/request-items/:action_id DELETE POST
    /admin/returns/:id/shipping-method POST
    /admin/returns/:id/shipping-method/:action_id DELETE POST
    /admin/sales-channels GET POST
    /admin/sales-channels/:id DELETE GET POST
    /admin/sales-channels/:id/products POST
    /admin/search GET
    /admin/search-indexes GET
    /admin/search-indexes/:id DELETE
    /admin/search-indexes/:id/reindex POST
    /admin/shipping-option-types GET POST
    /admin/shipping-option-types/:id DELETE GET POST
    /admin/shipping-options GET POST
    /admin/shipping-options/:id DELETE GET POST
    /admin/shipping-options/:id/rules/batch POST
    /admin/shipping-profiles GET POST
    /admin/shipping-profiles/:id DELETE GET POST
    /admin/stock-locations GET POST
    /admin/stock-locations/:id DELETE GET POST
    /admin/stock-locations/:id/fulfillment-providers POST
    /admin/stock-locations/:id/fulfillment-sets POST
    /admin/stock-locations/:id/sales-channels POST
    /admin/stores GET
    /admin/stores/:id GET POST
    /admin/tax-providers GET
    /admin/tax-rates GET POST
    /admin/tax-rates/:id DELETE GET POST
    /admin/tax-rates/:id/rules POST
    /admin/tax-rates/:id/rules/:rule_id DELETE
    /admin/tax-regions GET POST
    /admin/tax-regions/:id DELETE GET POST
    /admin/uploads/:id DELETE GET
    /admin/users GET
    /admin/users/:id DELETE GET POST
    /admin/users/:id/auth-providers GET
    /admin/users/:id/reset-password POST
    /admin/users/me GET
    /admin/views/:entity/columns GET
    /admin/views/:entity/configurations GET POST
    /admin/views/:entity/configurations/:id DELETE GET POST
    /admin/views/:entity/configurations/active GET POST
    /admin/views/entities GET
    /admin/workflows-executions GET
    /admin/workflows-executions/:id GET
    /admin/workflows-executions/:workflow_id/:transaction_id GET
    /admin/workflows-executions/:workflow_id/:transaction_id/subscribe GET
    /admin/workflows-executions/:workflow_id/subscribe GET
  `,
  ),
]
