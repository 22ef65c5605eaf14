/** Thổ cẩm geometry: the one ornament. */
export function WovenBand({ className = "" }: { className?: string }) {
  return <div aria-hidden="true" className={`woven-band ${className}`} />
}
