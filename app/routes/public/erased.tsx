import { type MetaFunction } from '@remix-run/react'
import { loaderFor } from '@/app/platform/web/route.server'
import { LinkButton } from '@/app/ui/action/button'
import { PageTitle } from '@/app/ui/layout/page-title'

export const meta: MetaFunction = () => [{ title: 'Données effacées – La Cité de l’emploi' }]

export const loader = loaderFor(['anyone'], async () => null)

export default function Erased() {
  return (
    <>
      <PageTitle
        title="Vos données sont effacées"
        answer="Votre compte n’existe plus et aucun employeur ne peut vous joindre par le portail."
      />
      <p className="max-w-measure">
        Vous pouvez revenir quand vous voulez, avec la même adresse e-mail ou une autre&nbsp;: tout
        recommencera à zéro. La Cité de l’emploi reste ouverte, sur place et par téléphone.
      </p>
      <p>
        <LinkButton to="/" variant="secondary">
          Aller à l’accueil
        </LinkButton>
      </p>
    </>
  )
}
