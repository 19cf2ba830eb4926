import { classNames } from '../class-names'

/**
 * A quantity as a length, from zero. Decorative: the figures are written beside it. Drawn in SVG because the
 * content security policy allows no `style` attribute.
 */
export function Bar({ value, outOf, className }: { value: number; outOf: number; className?: string }) {
  const share = outOf > 0 ? Math.min(Math.max(value / outOf, 0), 1) : 0
  return (
    <svg
      viewBox="0 0 100 8"
      preserveAspectRatio="none"
      aria-hidden="true"
      focusable="false"
      className={classNames('block h-2 w-full overflow-hidden rounded-full rtl:-scale-x-100', className)}
    >
      <rect width="100" height="8" className="fill-line" />
      <rect width={share * 100} height="8" className="fill-action" />
    </svg>
  )
}
