const STAR = "M10 1.6l2.6 5.3 5.8.8-4.2 4.1 1 5.8L10 14.9l-5.2 2.7 1-5.8L1.6 7.7l5.8-.8z"

/** A row of stars and its meaning in words: turmeric alone is too pale on paper to carry it. */
export function Stars({
  count,
  label,
  showLabel = false,
  className = "size-4",
}: {
  count: number
  label: string
  showLabel?: boolean
  className?: string
}) {
  return (
    <span className="inline-flex items-center gap-2 whitespace-nowrap">
      <span className="inline-flex gap-0.5 text-turmeric" aria-hidden="true">
        {Array.from({ length: count }, (_, index) => (
          <svg
            key={index}
            viewBox="0 0 20 20"
            width="16"
            height="16"
            className={className}
            fill="currentColor"
          >
            <path d={STAR} />
          </svg>
        ))}
      </span>
      <span className={showLabel ? "" : "sr-only"}>{label}</span>
    </span>
  )
}
