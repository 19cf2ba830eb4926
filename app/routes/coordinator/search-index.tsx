import { redirect } from '@remix-run/node'
import { useLoaderData, type MetaFunction } from '@remix-run/react'
import { readIndexReport, retryRejectedProfiles } from '@/app/modules/profiles/index.server'
import { actionFor, loaderFor } from '@/app/platform/web/route.server'
import { Notice } from '@/app/ui/display/notice'
import { PageTitle } from '@/app/ui/layout/page-title'
import { IndexState } from '@/app/ui/search-index/index-state'
import { RejectedProfiles } from '@/app/ui/search-index/rejected-profiles'

export const meta: MetaFunction = () => [{ title: 'Le moteur de recherche – La Cité de l’emploi' }]

/** In the address after a retry, so that the page says what was done. */
const retried = 'repris'

export const loader = loaderFor(['coordinator'], async ({ ctx, url }) => ({
  report: await readIndexReport({ ctx }),
  retried: url.searchParams.has(retried),
}))

export const action = actionFor(['coordinator'], async ({ ctx, url }) => {
  await retryRejectedProfiles({ ctx })
  return redirect(`${url.pathname}?${retried}`)
})

export default function SearchIndexPage() {
  const { report, retried: wasRetried } = useLoaderData<typeof loader>()
  return (
    <>
      {wasRetried && (
        <Notice tone="success" announce="status" title="Les profils refusés sont renvoyés au moteur">
          C’est fait en quelques secondes quand il suit la base. Rechargez la page pour voir ceux qui restent.
        </Notice>
      )}
      <PageTitle
        title="Le moteur de recherche suit‑il la base&nbsp;?"
        answer="La base fait foi&nbsp;: une personne qui se retire n’est plus montrée, même quand le moteur est en retard."
      />
      <IndexState report={report} />
      <RejectedProfiles rejected={report.rejected} total={report.rejectedTotal} />
    </>
  )
}
