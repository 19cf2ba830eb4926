import { redirect } from '@remix-run/node'
import { useLoaderData, type MetaFunction } from '@remix-run/react'
import { browsePool } from '@/app/modules/matching/index.server'
import { guardedCountText } from '@/app/modules/matching/shared'
import { describeMaskedProfile } from '@/app/modules/profiles/index.server'
import { cardFacetNames, readCardFilter, writeCardFilter } from '@/app/modules/profiles/shared'
import { readPage } from '@/app/platform/web/page-number'
import { loaderFor } from '@/app/platform/web/route.server'
import { LinkButton } from '@/app/ui/action/button'
import { Panel } from '@/app/ui/display/panel'
import { EmptyState } from '@/app/ui/display/list-state'
import { Pagination } from '@/app/ui/display/pagination'
import { FigurePanel } from '@/app/ui/figures/figure-panel'
import { Form } from '@/app/ui/form/form'
import { SubmitButton } from '@/app/ui/form/submit-button'
import { nbsp } from '@/app/ui/format/typography'
import { Breadcrumb } from '@/app/ui/layout/breadcrumb'
import { PageTitle } from '@/app/ui/layout/page-title'
import { PoolCard } from '@/app/ui/pool/pool-card'
import { PoolFilters } from '@/app/ui/pool/pool-filters'
import { SubscribeForm } from '@/app/ui/subscription/subscribe-form'
import { viewComposition } from '../pool/view-composition.server'
import { viewFacets } from '../pool/view-facets.server'

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.name ?? 'Vivier'} – La Cité de l’emploi` },
]

export const loader = loaderFor(['employer'], async ({ ctx, url, param }) => {
  const wishes = readCardFilter(url.searchParams)
  const found = await browsePool({ ctx, input: { slug: param('pool'), wishes, page: readPage(url) } })
  const home = `/employeur/viviers/${found.pool.slug}`
  const query = writeCardFilter(wishes)
  if (found.page > found.pageCount) {
    const last = new URLSearchParams(query)
    last.set('page', String(found.pageCount))
    throw redirect(`${home}?${last.toString()}`)
  }
  const reference = await ctx.reference.current()
  return {
    home,
    query,
    name: found.pool.name,
    description: found.pool.description,
    establishmentName: found.establishmentName,
    total: guardedCountText(found.total),
    page: found.page,
    pageCount: found.pageCount,
    kept: wishes.map(({ kind, value }) => ({ name: cardFacetNames[kind], value })),
    // Of the whole, on its first page: what the filters tell further on is beside them.
    composition: query === '' && found.page === 1 ? viewComposition(found.facets, reference) : null,
    ...viewFacets({ wishes, facets: found.facets }, home, reference),
    cards: found.cards.map(({ masked, people }) => ({
      token: masked.token,
      ...describeMaskedProfile(masked, reference),
      people: guardedCountText(people),
    })),
  }
})

export default function Pool() {
  const { home, query, name, description, cards, composition, ...view } = useLoaderData<typeof loader>()
  const pageTo = (page: number) => `${home}?${query === '' ? '' : `${query}&`}page=${page}`
  return (
    <>
      <Breadcrumb parents={[{ to: '/employeur/viviers', label: 'Viviers' }]} current={name} />
      <PageTitle
        title={name}
        answer={description}
        action={<LinkButton to="/employeur/offres/nouvelle">Écrire une offre</LinkButton>}
      />
      <div className="grid items-start gap-(--stack) lg:grid-cols-[minmax(0,21rem)_minmax(0,1fr)] lg:grid-rows-[auto_1fr]">
        <PoolFilters chosen={view.chosen} groups={view.groups} allTo={home} />
        <section aria-labelledby="cartes" className="stack-tight min-w-0 lg:row-span-2">
          <div>
            <h2 id="cartes" className="text-xl first-letter:uppercase">
              {cards.length === 0 ? 'Profils' : `${view.total}${nbsp}personnes`}
            </h2>
            <p className="max-w-measure text-muted">
              Sans offre, il n’y a pas de score{nbsp}: chaque carte dit ce qu’au moins cinq personnes ont en
              commun, dans un ordre tiré au sort pour {view.establishmentName}. Les contrats, les dates et les
              trajets ne figurent sur aucune carte{nbsp}: ils se comparent à partir d’une offre.
            </p>
            {composition !== null && (
              <p className="lg:hidden">
                <a href={`#${composition.id}`} className="press inline-flex items-center">
                  {composition.title}
                </a>
              </p>
            )}
          </div>
          {cards.length === 0 ? (
            <EmptyState
              title="Aucune carte ne dit cela"
              action={
                view.chosen.length > 0 && (
                  <LinkButton to={home} variant="secondary">
                    Retirer les filtres
                  </LinkButton>
                )
              }
            >
              Retirez un filtre. Une carte se tait quand moins de cinq personnes ont la même{nbsp}: une offre
              compare aussi ces personnes-là.
            </EmptyState>
          ) : (
            <Form method="get" action={`${home}/comparer`}>
              {view.kept.map(({ name: kind, value }) => (
                <input key={`${kind} ${value}`} type="hidden" name={kind} value={value} />
              ))}
              {cards.map((card) => (
                <PoolCard key={card.token} {...card} />
              ))}
              <div data-print="no" className="sticky bottom-0 border-t border-line bg-ground py-3">
                <SubmitButton variant="secondary">Comparer les profils cochés (trois au plus)</SubmitButton>
              </div>
            </Form>
          )}
          <Pagination page={view.page} pageCount={view.pageCount} pageTo={pageTo} />
        </section>
        {composition !== null && (
          <div id={composition.id} className="min-w-0">
            <FigurePanel {...composition} />
          </div>
        )}
      </div>
      <Panel title={query === '' ? 'S’abonner à ce vivier' : 'S’abonner à cette recherche'}>
        <SubscribeForm page={query === '' ? home : `${home}?${query}`} submitLabel="S’abonner" />
      </Panel>
    </>
  )
}
