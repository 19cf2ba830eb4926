import { Link, useLoaderData, type MetaFunction } from '@remix-run/react'
import { listRadar } from '@/app/modules/casework/index.server'
import type { RadarAbout } from '@/app/modules/casework/shared'
import { spendLimit } from '@/app/platform/limits/spend-limit.server'
import { loaderFor } from '@/app/platform/web/route.server'
import { LinkButton } from '@/app/ui/action/button'
import { RadarFilter, RadarReasons } from '@/app/ui/casework/radar'
import { DataTable } from '@/app/ui/display/data-table'
import { EmptyState } from '@/app/ui/display/list-state'
import { Pagination } from '@/app/ui/display/pagination'
import { plural } from '@/app/ui/format/number'
import { PageTitle } from '@/app/ui/layout/page-title'
import { ViewLinks } from '@/app/ui/layout/view-links'
import { radarPath, readRadarAddress } from '../radar-address/radar-address'

export const meta: MetaFunction = () => [{ title: 'Veille – La Cité de l’emploi' }]

export const loader = loaderFor(['caseworker'], async ({ ctx, url }) => {
  const address = readRadarAddress(url)
  await spendLimit(ctx, 'contact_read', ctx.actor.accountId)
  return { address, ...(await listRadar({ ctx, input: address })) }
})

const views: Record<RadarAbout, { label: string; title: string; why: string; also: string; empty: string }> =
  {
    risk: {
      label: 'Qui s’éloigne',
      title: 'Qui s’éloigne\u00a0?',
      why: 'Signes',
      also: 'Aussi à faire',
      empty: 'Personne ne s’éloigne selon ces règles',
    },
    agenda: {
      label: 'Ce qui est dû',
      title: 'Qu’avons-nous à faire\u00a0?',
      why: 'À faire',
      also: 'Aussi des signes',
      empty: 'Rien n’est dû selon ces règles',
    },
  }

export default function Radar() {
  const { address, rows, total, pageCount } = useLoaderData<typeof loader>()
  const { about } = address
  const view = views[about]
  return (
    <>
      <PageTitle
        title={view.title}
        answer={`${plural(total, 'personne', 'personnes')}, chacune avec sa raison et sa date.`}
        action={
          <LinkButton to={radarPath('/conseil/appels', { ...address, about: 'risk', page: 1 })}>
            Appeler
          </LinkButton>
        }
      />
      <ViewLinks
        label="Raisons"
        links={(['risk', 'agenda'] as const).map((each) => ({
          to: radarPath('/conseil/veille', { ...address, about: each, kind: null, page: 1 }),
          label: views[each].label,
          current: each === about,
        }))}
      />
      <RadarFilter folder="/conseil/veille" address={address} about={about} />
      {rows.length === 0 ? (
        <EmptyState title={view.empty} />
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
            {
              key: 'why',
              header: view.why,
              cell: (row) => <RadarReasons reasons={row.reasons} about={about} />,
            },
            {
              key: 'also',
              header: view.also,
              cell: (row) => (
                <RadarReasons reasons={row.reasons} about={about === 'risk' ? 'agenda' : 'risk'} />
              ),
            },
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
