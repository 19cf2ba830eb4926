import { useLoaderData, type MetaFunction } from '@remix-run/react'
import { compareProfiles, mostCompared } from '@/app/modules/matching/index.server'
import { getTalentPool } from '@/app/modules/pools/index.server'
import { describeMaskedProfile } from '@/app/modules/profiles/index.server'
import { readCardFilter, writeCardFilter } from '@/app/modules/profiles/shared'
import { loaderFor } from '@/app/platform/web/route.server'
import { LinkButton } from '@/app/ui/action/button'
import { EmptyState } from '@/app/ui/display/list-state'
import { Notice } from '@/app/ui/display/notice'
import { Breadcrumb } from '@/app/ui/layout/breadcrumb'
import { PageTitle } from '@/app/ui/layout/page-title'
import { Comparison } from '@/app/ui/pool/comparison'

export const meta: MetaFunction = () => [{ title: 'Comparer des profils – La Cité de l’emploi' }]

export const loader = loaderFor(['employer'], async ({ ctx, url, param }) => {
  const pool = await getTalentPool({ ctx, input: { slug: param('pool') } })
  const tokens = [...new Set(url.searchParams.getAll('profil'))]
  const profiles = await compareProfiles({ ctx, input: { tokens } })
  const reference = await ctx.reference.current()
  const query = writeCardFilter(readCardFilter(url.searchParams))
  return {
    pool: pool.name,
    back: `/employeur/viviers/${pool.slug}${query === '' ? '' : `?${query}`}`,
    tooMany: tokens.length > mostCompared,
    gone: Math.min(tokens.length, mostCompared) - profiles.length,
    profiles: profiles.map((masked) => ({
      token: masked.token,
      ...describeMaskedProfile(masked, reference),
    })),
  }
})

export default function Compare() {
  const { pool, back, tooMany, gone, profiles } = useLoaderData<typeof loader>()
  return (
    <>
      <Breadcrumb
        parents={[
          { to: '/employeur/viviers', label: 'Viviers' },
          { to: back, label: pool },
        ]}
        current="Comparer"
      />
      <PageTitle
        title="Profils côte à côte"
        answer="Ce que disent leurs cartes, sans score ni classement."
        action={
          <LinkButton variant="secondary" to={back}>
            Revenir au vivier
          </LinkButton>
        }
      />
      {tooMany && (
        <Notice title="Trois profils au plus">Les trois premiers que vous avez cochés sont là.</Notice>
      )}
      {gone > 0 && (
        <Notice title="Un profil n’est plus là">
          Cette personne n’est plus visible. Les autres sont ci-dessous.
        </Notice>
      )}
      {profiles.length === 0 ? (
        <EmptyState title="Aucun profil à comparer">
          Cochez deux ou trois profils dans le vivier, puis «{'\u00a0'}Comparer{'\u00a0'}».
        </EmptyState>
      ) : (
        <Comparison profiles={profiles} />
      )}
    </>
  )
}
