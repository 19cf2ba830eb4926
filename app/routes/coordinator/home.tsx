import { useLoaderData, type MetaFunction } from '@remix-run/react'
import { getTerritoryFigures } from '@/app/modules/introductions/index.server'
import { stateLabels } from '@/app/modules/introductions/shared'
import { listSweeps, readFairness } from '@/app/modules/matching/index.server'
import { guardedCountText } from '@/app/modules/matching/shared'
import { loaderFor } from '@/app/platform/web/route.server'
import { DataTable } from '@/app/ui/display/data-table'
import { DescriptionList } from '@/app/ui/display/description-list'
import { Notice } from '@/app/ui/display/notice'
import { Panel } from '@/app/ui/display/panel'
import { ExposurePanel } from '@/app/ui/fairness/exposure-panel'
import { PoolUnlocks } from '@/app/ui/fairness/pool-unlocks'
import { formatDay } from '@/app/ui/format/date'
import { PageTitle } from '@/app/ui/layout/page-title'

export const meta: MetaFunction = () => [{ title: 'Le territoire – La Cité de l’emploi' }]

export const loader = loaderFor(['coordinator'], async ({ ctx }) => {
  const [figures, fairness, sweeps] = await Promise.all([
    getTerritoryFigures({ ctx }),
    readFairness({ ctx }),
    listSweeps({ ctx }),
  ])
  return { figures, fairness, sweeps }
})

export default function CoordinatorHome() {
  const { figures, fairness, sweeps } = useLoaderData<typeof loader>()
  return (
    <>
      <PageTitle
        title="Le territoire aujourd’hui"
        answer="Des nombres, jamais des noms&nbsp;: en dessous de cinq personnes, seul «&nbsp;moins de 5&nbsp;» est montré."
      />
      {sweeps.map(({ day, establishments, seen, stopped }) => (
        <Notice
          key={`${day} ${establishments.join()}`}
          tone="warning"
          title={`${establishments.join(', ')}\u00a0: ${seen} profils vus ${formatDay(day)}`}
        >
          Une recherche n’en demande pas autant.{' '}
          {stopped ? 'De nouveaux profils ne s’ouvrent plus ce jour-là. ' : ''}
          Appelez l’employeur pour comprendre ce qu’il cherche.
        </Notice>
      ))}
      <Panel title="Personnes et offres">
        <DescriptionList
          items={[
            { term: 'Habitant·es accompagné·es', details: guardedCountText(figures.residents) },
            { term: 'Visibles dans un vivier', details: guardedCountText(figures.visible) },
            { term: 'Offres publiées', details: String(figures.publishedOffers) },
          ]}
        />
      </Panel>
      {fairness !== null && (
        <>
          <ExposurePanel figures={fairness} />
          <PoolUnlocks unlocks={fairness.unlocks} />
        </>
      )}
      <DataTable
        caption="Mises en relation, par état"
        rows={figures.introductions}
        rowKey={(row) => row.state}
        columns={[
          { key: 'state', header: 'État', rowHeader: true, cell: (row) => stateLabels[row.state] },
          { key: 'count', header: 'Nombre', numeric: true, cell: (row) => guardedCountText(row.count) },
        ]}
      />
    </>
  )
}
