/** Where the shop is known to be; without a configured address, where the request found it. */
export function shopOrigin(request: Request): string {
  const { PUBLIC_URL } = process.env
  return new URL(PUBLIC_URL ? PUBLIC_URL : request.url).origin
}
