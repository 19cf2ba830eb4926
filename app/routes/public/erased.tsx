import { loaderFor } from '@/app/platform/web/route.server'
import { LinkButton } from '@/app/ui/action/button'
import { PageTitle } from '@/app/ui/layout/page-title'
import { useSpeech, type SpokenPage } from '@/app/words/use-speech'

export const handle: SpokenPage = { title: 'Données effacées' }

export const loader = loaderFor(['anyone'], async () => null)

export default function Erased() {
  const { say } = useSpeech()
  return (
    <>
      <PageTitle
        title={say('Vos données sont effacées')}
        answer={say('Votre compte n’existe plus et aucun employeur ne peut vous joindre par le portail.')}
      />
      <p className="max-w-measure">
        {say(
          'Vous pouvez revenir quand vous voulez, avec la même adresse e-mail ou une autre : tout recommencera à zéro. La Cité de l’emploi reste ouverte, sur place et par téléphone.',
        )}
      </p>
      <p>
        <LinkButton to="/" variant="secondary">
          {say('Aller à l’accueil')}
        </LinkButton>
      </p>
    </>
  )
}
