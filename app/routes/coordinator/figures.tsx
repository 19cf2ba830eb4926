import { useLoaderData, type MetaFunction } from '@remix-run/react'
import { readFigures } from '@/app/modules/figures/index.server'
import { loaderFor } from '@/app/platform/web/route.server'
import { FiguresPage } from '@/app/ui/figures/figures-page'
import { viewFigures } from '../figures/view-figures.server'

export const meta: MetaFunction = () => [{ title: 'Chiffres – La Cité de l’emploi' }]

export const loader = loaderFor(['coordinator'], async ({ ctx }) => viewFigures(await readFigures({ ctx })))

export default function Figures() {
  return <FiguresPage {...useLoaderData<typeof loader>()} />
}
