import { Link, useLoaderData, type MetaFunction } from '@remix-run/react'
import { listTalentPools } from '@/app/modules/pools/index.server'
import { loaderFor } from '@/app/platform/web/route.server'
import { EmptyState } from '@/app/ui/display/list-state'
import { PageTitle } from '@/app/ui/layout/page-title'

export const meta: MetaFunction = () => [{ title: 'Les viviers – La Cité de l’emploi' }]

export const loader = loaderFor(['employer'], async ({ ctx }) => {
  const pools = await listTalentPools({ ctx })
  return { pools: pools.map(({ slug, name, description }) => ({ slug, name, description })) }
})

export default function Pools() {
  const { pools } = useLoaderData<typeof loader>()
  return (
    <>
      <PageTitle
        title="Les viviers"
        answer="Des personnes qui ont accepté que des employeurs lisent leur profil, sans nom. Choisissez un domaine."
      />
      {pools.length === 0 ? (
        <EmptyState title="Aucun vivier n’est ouvert">La Cité les ouvre. Revenez bientôt.</EmptyState>
      ) : (
        <ul className="grid gap-4 sm:grid-cols-2">
          {pools.map(({ slug, name, description }) => (
            <li key={slug} className="rounded-lg border border-line bg-surface p-4">
              <Link to={`/employeur/viviers/${slug}`} className="text-lg font-semibold">
                {name}
              </Link>
              <p className="text-muted">{description}</p>
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
