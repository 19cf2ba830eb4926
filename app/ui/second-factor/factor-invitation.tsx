import { Link } from '@remix-run/react'

/** Above every page of staff who may still do without a second factor. */
export function FactorInvitation() {
  return (
    <p data-print="no" className="flex flex-wrap items-center gap-x-3 border-b border-line py-1 text-sm">
      Votre compte n’a pas de second facteur.
      <Link to="/compte/second-facteur" className="press flex items-center">
        Le protéger en deux minutes
      </Link>
    </p>
  )
}
