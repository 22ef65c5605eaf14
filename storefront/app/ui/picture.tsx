import { Icon } from "./icon"

/** A product's picture; the words beside it say what it is. A drawing brings its own ground and fills any frame. */
export function Picture({
  src,
  eager = false,
  className = "",
}: {
  src: string
  eager?: boolean
  className?: string
}) {
  return (
    <div className={`relative grid place-items-center overflow-hidden bg-paper-2 text-ink-soft ${className}`}>
      {src === "" ? (
        <Icon name="store" className="size-10 opacity-50" />
      ) : (
        <img
          src={src}
          alt=""
          width="240"
          height="240"
          loading={eager ? "eager" : "lazy"}
          decoding="async"
          className={`absolute inset-0 size-full ${src.endsWith(".svg") ? "object-fill" : "object-cover"}`}
        />
      )}
    </div>
  )
}
