import { Link, useLoaderData, type MetaFunction } from '@remix-run/react'
import { listRadar } from '@/app/modules/casework/index.server'
import { spendLimit } from '@/app/platform/limits/spend-limit.server'
import { loaderFor } from '@/app/platform/web/route.server'
import { LinkButton } from '@/app/ui/action/button'
import { RadarFilter, RadarReasons, radarPath, readRadarAddress } from '@/app/ui/casework/radar'
import { DataTable } from '@/app/ui/display/data-table'
import { EmptyState } from '@/app/ui/display/list-state'
import { Pagination } from '@/app/ui/display/pagination'
import { plural } from '@/app/ui/format/number'
import { PageTitle } from '@/app/ui/layout/page-title'

export const meta: MetaFunction = () => [{ title: 'Veille – La Cité de l’emploi' }]

export const loader = loaderFor(['caseworker'], async ({ ctx, url }) => {
  const address = readRadarAddress(url.searchParams)
  await spendLimit(ctx, 'contact_read', ctx.actor.accountId)
  return { address, ...(await listRadar({ ctx, input: address })) }
})

export default function Radar() {
  const { address, rows, total, pageCount } = useLoaderData<typeof loader>()
  return (
    <>
      <PageTitle
        title="Qui s’éloigne&nbsp;?"
        answer={`${plural(total, 'personne', 'personnes')}, chacune avec sa raison et sa date.`}
        action={<LinkButton to={radarPath('/conseil/appels', address)}>Appeler</LinkButton>}
      />
      <RadarFilter folder="/conseil/veille" address={address} />
      {rows.length === 0 ? (
        <EmptyState title="Personne à rappeler selon ces règles" />
      ) : (
        <DataTable
          caption="Personnes à rappeler, la plus pressée d’abord"
          captionHidden
          rows={rows}
          rowKey={(row) => row.residentId}
          columns={[
            {
              key: 'name',
              header: 'Personne',
              rowHeader: true,
              cell: (row) => <Link to={`/conseil/habitants/${row.residentId}`}>{row.name}</Link>,
            },
            { key: 'why', header: 'Pourquoi', cell: (row) => <RadarReasons reasons={row.reasons} /> },
            { key: 'lead', header: 'Suivi par', cell: (row) => row.lead ?? 'personne encore' },
          ]}
        />
      )}
      <Pagination
        page={address.page}
        pageCount={pageCount}
        pageTo={(page) => radarPath('/conseil/veille', { ...address, page })}
      />
    </>
  )
}
