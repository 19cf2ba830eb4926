export interface QrCodeProps {
  /** Cells on a side, quiet zone included. */
  size: number
  /** Outline of the dark cells, in cells. */
  path: string
  label: string
}

/** Dark on light in every theme: cameras read nothing else. */
export function QrCode({ size, path, label }: QrCodeProps) {
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox={`0 0 ${size} ${size}`}
      shapeRendering="crispEdges"
      className="w-full rounded-md border border-line"
    >
      <rect width={size} height={size} fill="#ffffff" />
      <path d={path} fill="#000000" />
    </svg>
  )
}
