/** A photograph where there is one; else the drawing in a form that others show. */
export function describedPicture(
  { image, handle }: { image: string; handle: string },
  origin: string,
): string {
  return image === "" || image.endsWith(".svg") ? `${origin}/og/${handle}.png` : new URL(image, origin).href
}
