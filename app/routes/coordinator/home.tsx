import { useLoaderData, type MetaFunction } from '@remix-run/react'
import { getTerritoryFigures } from '@/app/modules/introductions/index.server'
import { stateLabels } from '@/app/modules/introductions/shared'
import { readFairness } from '@/app/modules/matching/index.server'
import { guardedCountText } from '@/app/modules/matching/shared'
import { loaderFor } from '@/app/platform/web/route.server'
import { DataTable } from '@/app/ui/display/data-table'
import { DescriptionList } from '@/app/ui/display/description-list'
import { Panel } from '@/app/ui/display/panel'
import { ExposurePanel } from '@/app/ui/fairness/exposure-panel'
import { PoolUnlocks } from '@/app/ui/fairness/pool-unlocks'
import { PageTitle } from '@/app/ui/layout/page-title'

export const meta: MetaFunction = () => [{ title: 'Le territoire – La Cité de l’emploi' }]

export const loader = loaderFor(['coordinator'], async ({ ctx }) => {
  const [figures, fairness] = await Promise.all([getTerritoryFigures({ ctx }), readFairness({ ctx })])
  return { figures, fairness }
})

export default function CoordinatorHome() {
  const { figures, fairness } = useLoaderData<typeof loader>()
  return (
    <>
      <PageTitle
        title="Le territoire aujourd’hui"
        answer="Des nombres, jamais des noms&nbsp;: en dessous de cinq personnes, seul «&nbsp;moins de 5&nbsp;» est montré."
      />
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
