/** A ground of small lozenges, as on woven cloth. */
export function MapGround({ id }: { id: string }) {
  return (
    <g aria-hidden="true">
      <pattern id={`${id}cloth`} width="18" height="18" patternUnits="userSpaceOnUse">
        <path d="M9 6.5 11.5 9 9 11.5 6.5 9Z" className="fill-line" fillOpacity="0.55" />
        <path
          d="M0 -1.2 1.2 0 0 1.2-1.2 0ZM18-1.2 19.2 0 18 1.2 16.8 0ZM0 16.8 1.2 18 0 19.2-1.2 18ZM18 16.8 19.2 18 18 19.2 16.8 18Z"
          className="fill-line"
          fillOpacity="0.8"
        />
      </pattern>
      <rect width="100%" height="100%" fill={`url(#${id}cloth)`} />
    </g>
  )
}
