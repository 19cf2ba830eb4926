import { useLoaderData, type MetaFunction } from '@remix-run/react'
import { guardedCountText } from '@/app/modules/matching/shared'
import { readHireCredits } from '@/app/modules/schemes/index.server'
import { loaderFor } from '@/app/platform/web/route.server'
import { PageTitle } from '@/app/ui/layout/page-title'
import { CreditTable } from '@/app/ui/scheme/credit-table'

export const meta: MetaFunction = () => [{ title: 'Contributions – La Cité de l’emploi' }]

export const loader = loaderFor(['coordinator'], ({ ctx }) => readHireCredits({ ctx }))

export default function Credits() {
  const { hires, schemes, organisations } = useLoaderData<typeof loader>()
  return (
    <>
      <PageTitle
        title="Qui a contribué aux embauches"
        answer={`Embauches, chacune comptée une fois\u00a0: ${guardedCountText(hires)}.`}
      />
      <CreditTable caption="Par dispositif" lines={schemes} />
      <CreditTable caption="Par partenaire" lines={organisations} />
      <p className="text-sm text-muted">
        Une embauche compte pour chaque dispositif où la personne était ce jour-là, et pour chaque partenaire
        qui la suit, a porté la mise en relation ou l’a inscrite dans un dispositif. Sa part est divisée à
        égalité entre eux&nbsp;: les parts d’un tableau ne dépassent jamais les embauches.
      </p>
    </>
  )
}
