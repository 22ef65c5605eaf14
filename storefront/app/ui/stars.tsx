/** From its upper tip, in a square of twenty. */
const STAR = "l2.6 5.3 5.8.8-4.2 4.1 1 5.8-5.2-2.7-5.2 2.7 1-5.8-4.2-4.1 5.8-.8z"
const STEP = 22.5

/** A row of stars and its meaning in words: turmeric alone is too pale on paper to carry it. `className` says how high. */
export function Stars({
  count,
  label,
  showLabel = false,
  className = "h-4",
}: {
  count: number
  label: string
  showLabel?: boolean
  className?: string
}) {
  const stars = Array.from({ length: count }, (_, index) => `M${10 + index * STEP} 1.6${STAR}`)
  return (
    <span className="inline-flex items-center gap-2 whitespace-nowrap">
      <svg
        viewBox={`0 0 ${count * STEP - 2.5} 20`}
        className={`w-auto text-turmeric ${className}`}
        fill="currentColor"
        aria-hidden="true"
      >
        <path d={stars.join("")} />
      </svg>
      <span className={showLabel ? "" : "sr-only"}>{label}</span>
    </span>
  )
}
