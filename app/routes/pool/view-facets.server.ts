import type { FacetOption } from '@/app/modules/matching/index.server'
import { guardedCountText } from '@/app/modules/matching/shared'
import { describeWish } from '@/app/modules/profiles/index.server'
import { cardFacetKinds, writeCardFilter, type CardWish } from '@/app/modules/profiles/shared'
import type { Reference } from '@/app/modules/reference/index.server'
import type { ChosenFilter, FacetGroup } from '@/app/ui/pool/pool-filters'

/** Each filter as an address: the one with it, or the one without. */
export function viewFacets(
  { wishes, facets }: { wishes: readonly CardWish[]; facets: readonly FacetOption[] },
  page: string,
  reference: Reference,
): { chosen: ChosenFilter[]; groups: FacetGroup[] } {
  const to = (asked: readonly CardWish[]) => {
    const query = writeCardFilter(asked)
    return query === '' ? page : `${page}?${query}`
  }
  return {
    chosen: wishes.map((wish) => ({
      label: describeWish(wish, reference),
      without: to(wishes.filter((other) => other !== wish)),
    })),
    groups: cardFacetKinds.map((kind) => ({
      kind,
      options: facets
        .filter((option) => option.kind === kind)
        .map((option) => ({
          label: describeWish(option, reference),
          people: guardedCountText(option.people),
          to: to([...wishes, option]),
        })),
    })),
  }
}
