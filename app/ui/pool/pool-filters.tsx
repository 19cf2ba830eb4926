import { Link } from '@remix-run/react'
import type { CardFacetKind } from '@/app/modules/profiles/shared'
import { nbsp } from '../format/typography'

export interface ChosenFilter {
  label: string
  /** Address of the page without it. */
  without: string
}

export interface FacetGroup {
  kind: CardFacetKind
  options: readonly {
    label: string
    /** Already guarded: `au moins 15`. */
    people: string
    /** Address of the page with it. */
    to: string
  }[]
}

const titles: Record<CardFacetKind, string> = {
  family: 'Métiers',
  experience: 'Expérience',
  licence: 'Permis',
  certificate: 'Certificats',
  language: 'Langues',
  slot: 'Moments de la semaine',
  skill: 'Compétences',
}

/** Kinds open at first: the others have many lines. */
const openKinds: readonly CardFacetKind[] = ['family', 'experience', 'licence']

/** Filters as links, so that each choice is an address to keep, and none needs a script. */
export function PoolFilters({
  chosen,
  groups,
  allTo,
}: {
  chosen: readonly ChosenFilter[]
  groups: readonly FacetGroup[]
  /** Address of the page without any filter. */
  allTo: string
}) {
  return (
    <nav aria-label="Filtres" data-print="no" className="stack-tight">
      {chosen.length > 0 && (
        <div>
          <h2 className="font-semibold">Vous avez choisi</h2>
          <ul className="mt-1 flex flex-wrap gap-2">
            {chosen.map(({ label, without }) => (
              <li key={label} className="min-w-0">
                <Link
                  to={without}
                  className="press inline-flex items-center gap-2 rounded-md border border-action bg-action-soft px-2 no-underline"
                >
                  <span className="min-w-0">{label}</span>
                  <span aria-hidden="true">×</span>
                  <span className="sr-only">(retirer ce filtre)</span>
                </Link>
              </li>
            ))}
          </ul>
          {chosen.length > 1 && (
            <Link to={allTo} className="press inline-flex items-center">
              Tout retirer
            </Link>
          )}
        </div>
      )}
      {groups
        .filter(({ options }) => options.length > 0)
        .map(({ kind, options }) => (
          <details
            key={kind}
            open={openKinds.includes(kind)}
            className="rounded-md border border-line bg-surface"
          >
            <summary className="press cursor-pointer px-3 py-2 font-semibold">{titles[kind]}</summary>
            <ul className="border-t border-line px-3 py-1">
              {options.map(({ label, people, to }) => (
                <li key={to}>
                  <Link to={to} className="press flex items-center justify-between gap-3 py-1">
                    <span className="min-w-0">{label}</span>
                    <span className="shrink-0 text-sm text-muted">
                      {people}
                      <span className="sr-only">{nbsp}personnes</span>
                    </span>
                  </Link>
                </li>
              ))}
            </ul>
          </details>
        ))}
    </nav>
  )
}
