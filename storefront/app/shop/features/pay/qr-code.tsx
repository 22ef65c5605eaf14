import type { PaymentAnswer } from "@ocop/shared/payment"

/** Black on white with its light margin, whatever the ground around it. */
export function QrCode({
  picture,
  label,
}: {
  picture: NonNullable<PaymentAnswer["picture"]>
  label: string
}) {
  return (
    <svg
      viewBox={`0 0 ${picture.size} ${picture.size}`}
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
      className="w-full max-w-72 rounded-control border border-line"
    >
      <rect width={picture.size} height={picture.size} fill="#fff" />
      <path d={picture.path} fill="#000" />
    </svg>
  )
}
