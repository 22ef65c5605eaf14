import type { Standing } from "@ocop/shared/certificate"

export interface StarBadgeProps {
  standing: Pick<Standing, "stars" | "state">
  /** "4 sao", in the reader's language. */
  label: string
  size?: number
  /** Staff see a dot while a renewal is due; shoppers do not. */
  staff?: boolean
}

const STAR = "M0-5.2 1.5-1.7 5.3-1.4 2.4 1.1 3.3 4.9 0 2.8-3.3 4.9-2.4 1.1-5.3-1.4-1.5-1.700z"
const GAP = 11.4

/** The OCOP lozenge. It appears only for stars that are in force on the day the standing was worked out for. */
export function StarBadge({ standing, label, size = 112, staff = false }: StarBadgeProps) {
  const stars = starsToShow(standing)
  if (stars === null) return null
  const first = 50 - ((stars - 1) * GAP) / 2
  return (
    <svg
      viewBox="0 0 100 100"
      width={size}
      height={size}
      role="img"
      aria-label={`OCOP ${label}`}
      className="shrink-0"
    >
      <path d="M50 1 99 50 50 99 1 50z" fill="var(--band)" />
      <path
        d="M50 6.5 93.5 50 50 93.5 6.5 50z"
        fill="none"
        stroke="#e9ddb8"
        strokeWidth="2.2"
        strokeDasharray="2.2 5.49"
      />
      <path
        d="M50 6.5 93.5 50 50 93.5 6.5 50z"
        fill="none"
        stroke="#c8693c"
        strokeWidth="2.2"
        strokeDasharray="2.2 5.49"
        strokeDashoffset="3.84"
      />
      <path d="M50 11 89 50 50 89 11 50z" fill="none" stroke="#e9ddb8" strokeWidth="0.7" />
      <g fill="#fbf7ec" textAnchor="middle" fontSize="12.5" fontWeight="600">
        <text x="50" y="38">
          OCOP
        </text>
        <text x="50" y="71">
          {label}
        </text>
      </g>
      <g fill="#f0b53c">
        {Array.from({ length: stars }, (_, index) => (
          <path key={index} d={STAR} transform={`translate(${first + index * GAP} 50)`} />
        ))}
      </g>
      {staff && isRenewing(standing.state) && <circle cx="50" cy="83" r="3" fill="#c8693c" />}
    </svg>
  )
}

/** Stars go with a certificate in force; a state that is not in force shows none, whatever else is said. */
export function starsToShow({ stars, state }: Pick<Standing, "stars" | "state">): 3 | 4 | 5 | null {
  if (state === "expired" || state === "revoked" || state === "none") return null
  return stars
}

function isRenewing(state: Standing["state"]): boolean {
  return state === "renewal_window" || state === "renewal_late"
}
