import type { PointCard } from "@ocop/shared/point-finder"

export interface PointChoice {
  q: string
  near: string
  open: boolean
}

export function parsePointChoice(params: URLSearchParams): PointChoice {
  const text = (name: string) => params.get(name)?.trim().slice(0, 100) ?? ""
  return { q: text("q"), near: text("near"), open: params.get("open") === "true" }
}

/** The same question with a point chosen on the map. */
export function finderAddress({ q, near, open }: PointChoice, at?: string): string {
  const params = new URLSearchParams({
    ...(q && { q }),
    ...(near && { near }),
    ...(open && { open: "true" }),
    ...(at && { at }),
  }).toString()
  return params === "" ? "/sales-points" : `/sales-points?${params}`
}

export function pointAddress({ code }: Pick<PointCard, "code">): string {
  return `/sales-points/${encodeURIComponent(code)}`
}

/** An ordinary link out: the visitor's own maps app or page, asked for nothing until it is tapped. */
export function directionsAddress({ name, address, latitude, longitude }: PointCard): string {
  const destination =
    latitude === null || longitude === null ? `${name}, ${address}` : `${latitude},${longitude}`
  return `https://www.google.com/maps/dir/?${new URLSearchParams({ api: "1", destination }).toString()}`
}

/** As it stands on a map: what all names begin with says nothing there. */
export function shortPointName(name: string): string {
  return name.replace(/^Điểm bán( OCOP)?\s+/u, "")
}

/** Within one province its name says nothing at the end of every address. */
export function shortAddress(address: string): string {
  return address.replace(/, (?:TP|Tỉnh|Thành phố) [^,]+$/u, "")
}
