/** The path of an order's page. The key makes it one that can be sent on. */
export function orderPath(id: string, key: string): string {
  return `/orders/${id}?key=${encodeURIComponent(key)}`
}
