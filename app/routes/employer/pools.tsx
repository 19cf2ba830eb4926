import { Link, useLoaderData, type MetaFunction } from '@remix-run/react'
import { listOwnEstablishments } from '@/app/modules/accounts/index.server'
import { listTalentPools } from '@/app/modules/pools/index.server'
import { loaderFor } from '@/app/platform/web/route.server'
import { LinkButton } from '@/app/ui/action/button'
import { EmptyState, ForbiddenState } from '@/app/ui/display/list-state'
import { PageTitle } from '@/app/ui/layout/page-title'

export const meta: MetaFunction = () => [{ title: 'Les viviers – La Cité de l’emploi' }]

export const loader = loaderFor(['employer'], async ({ ctx }) => {
  const pools = await listTalentPools({ ctx })
  const own = await listOwnEstablishments({ ctx })
  return {
    pools: pools.map(({ slug, name, description }) => ({ slug, name, description })),
    open: own.some(({ status }) => status === 'confirmed'),
    registered: own.length > 0,
  }
})

export default function Pools() {
  const { pools, open, registered } = useLoaderData<typeof loader>()
  return (
    <>
      <PageTitle
        title="Les viviers"
        answer="Des personnes qui ont accepté que des employeurs lisent leur profil, sans nom. Choisissez un domaine."
      />
      {!open && (
        <ForbiddenState
          title="Les viviers s’ouvrent quand la Cité a confirmé votre établissement"
          action={
            <LinkButton
              variant="secondary"
              to={registered ? '/employeur/offres/nouvelle' : '/employeur/etablissements/nouveau'}
            >
              {registered ? 'Préparer une offre' : 'Inscrire mon établissement'}
            </LinkButton>
          }
        >
          {registered
            ? 'Vous n’avez rien à faire de plus. En attendant, votre offre peut déjà être prête.'
            : 'Inscrivez-le avec son SIRET\u00a0: la Cité le vérifie, puis vous lisez les profils.'}
        </ForbiddenState>
      )}
      {pools.length === 0 ? (
        <EmptyState title="Aucun vivier n’est ouvert">La Cité les ouvre. Revenez bientôt.</EmptyState>
      ) : (
        <ul className="grid gap-4 sm:grid-cols-2">
          {pools.map(({ slug, name, description }) => (
            <li key={slug} className="rounded-lg border border-line bg-surface p-4">
              {open ? (
                <Link to={`/employeur/viviers/${slug}`} className="text-lg font-semibold">
                  {name}
                </Link>
              ) : (
                <p className="text-lg font-semibold">{name}</p>
              )}
              <p className="text-muted">{description}</p>
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
