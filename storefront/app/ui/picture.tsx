import { pictureSources, uploadedPicture } from "@ocop/shared/picture"
import { Icon } from "./icon"

interface Props {
  src: string
  /** Among the first things seen: fetched at once. */
  eager?: boolean
  /** How wide the frame is, as browsers choose a width by (`sizes`). */
  sizes?: string
  className?: string
}

/** Most frames are tiles, two abreast on a phone. */
const TILE = "(min-width: 64rem) 18rem, 50vw"

/** A product's picture; the words beside it say what it is. A drawing brings its own ground and fills any frame. */
export function Picture({ src, eager = false, sizes = TILE, className = "" }: Props) {
  return (
    <div className={`relative grid place-items-center overflow-hidden bg-paper-2 text-ink-soft ${className}`}>
      {src === "" ? (
        <Icon name="store" className="size-10 opacity-50" />
      ) : (
        <Image src={src} eager={eager} sizes={sizes} />
      )}
    </div>
  )
}

function Image({ src, eager, sizes }: Required<Omit<Props, "className">>) {
  const order = eager
    ? ({ loading: "eager", fetchPriority: "high", decoding: "sync" } as const)
    : ({ loading: "lazy", decoding: "async" } as const)
  const photograph = uploadedPicture(src)
  if (!photograph)
    return (
      <img
        src={src}
        alt=""
        width="240"
        height="240"
        {...order}
        className={`absolute inset-0 size-full ${src.endsWith(".svg") ? "object-fill" : "object-cover"}`}
      />
    )
  return (
    <picture>
      <source type="image/avif" srcSet={pictureSources(photograph, "avif")} sizes={sizes} />
      <img
        src={src}
        srcSet={pictureSources(photograph, "webp")}
        sizes={sizes}
        alt=""
        width={photograph.width}
        height={photograph.height}
        {...order}
        className="absolute inset-0 size-full object-cover"
      />
    </picture>
  )
}
