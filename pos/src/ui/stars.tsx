import { useTexts } from "./texts"
import { uiTexts } from "./ui-texts"

const STAR = "M10 1.6l2.6 5.3 5.8.8-4.2 4.1 1 5.8L10 14.9l-5.2 2.7 1-5.8L1.6 7.7l5.8-.8z"

/** Stars in force, with their number in words for those who cannot see turmeric on paper. */
export function Stars({ count, className = "size-4" }: { count: number; className?: string }) {
  const t = useTexts(uiTexts)
  return (
    <span className="inline-flex shrink-0 items-center gap-0.5 whitespace-nowrap text-turmeric">
      {Array.from({ length: count }, (_, index) => (
        <svg key={index} viewBox="0 0 20 20" className={className} fill="currentColor" aria-hidden="true">
          <path d={STAR} />
        </svg>
      ))}
      <span className="sr-only">{t("stars", { n: count })}</span>
    </span>
  )
}
