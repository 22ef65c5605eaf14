/** The page a request is for, whether the browser asked for it whole or only for its data. */
export function pageAddress(address: string): string {
  const { pathname, searchParams } = new URL(address)
  searchParams.delete("_routes")
  const page = pathname.replace(/(\/_)?\.data$/, "") || "/"
  return searchParams.size > 0 ? `${page}?${searchParams.toString()}` : page
}
