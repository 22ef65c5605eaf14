import { useState } from "react"

/** A drawing of goods; without one, the first letter of their name on the same ground. */
export function Picture({ src, title, className }: { src: string | null; title: string; className: string }) {
  const [failed, setFailed] = useState(false)
  if (src && !failed) {
    return (
      <img
        src={src}
        alt=""
        loading="lazy"
        decoding="async"
        draggable={false}
        className={`object-fill ${className}`}
        onError={() => setFailed(true)}
      />
    )
  }
  return (
    <span
      aria-hidden="true"
      className={`flex items-center justify-center text-28 font-semibold text-leaf ${className}`}
    >
      {title.charAt(0)}
    </span>
  )
}
