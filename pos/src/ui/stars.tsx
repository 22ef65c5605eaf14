import { useTexts } from "./texts"
import { uiTexts } from "./ui-texts"

const STAR = "l2.6 5.3 5.8.8-4.2 4.1 1 5.8-5.2-2.7-5.2 2.7 1-5.8-4.2-4.1 5.8-.8z"
const STEP = 22.5

/** Stars in force, with their number in words for those who cannot see turmeric on paper. */
export function Stars({ count, className = "h-4" }: { count: number; className?: string }) {
  const t = useTexts(uiTexts)
  return (
    <span className="inline-flex shrink-0 items-center whitespace-nowrap text-turmeric">
      <svg
        viewBox={`0 0 ${STEP * count - 2.5} 20`}
        className={`w-auto ${className}`}
        fill="currentColor"
        aria-hidden="true"
      >
        <path d={rowOfStars(count)} />
      </svg>
      <span className="sr-only">{t("stars", { n: count })}</span>
    </span>
  )
}

/** All of them in one path: a shelf draws hundreds. */
function rowOfStars(count: number): string {
  return Array.from({ length: count }, (_, index) => `M${10 + STEP * index} 1.6${STAR}`).join("")
}
