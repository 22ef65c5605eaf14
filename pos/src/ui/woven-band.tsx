/** Thổ cẩm geometry: the one ornament. */
export function WovenBand() {
  return <div aria-hidden="true" className="woven-band shrink-0 print:hidden" />
}
