/** The shape of what is coming. Its parent says in words that it is loading. */
export function Skeleton({ className = "h-6 w-full" }: { className?: string }) {
  return <div aria-hidden="true" className={`animate-pulse rounded-control bg-paper-2 ${className}`} />
}
