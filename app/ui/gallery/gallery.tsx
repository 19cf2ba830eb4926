import { LanguageLinks } from '../layout/language-links'
import { Breadcrumb } from '../layout/breadcrumb'
import { PageShell, type Rhythm } from '../layout/page-shell'
import { PageTitle } from '../layout/page-title'
import { Button, LinkButton } from '../action/button'
import { GalleryDisplay } from './gallery-display'
import { GalleryForms } from './gallery-forms'
import { GalleryIntroductions } from './gallery-introductions'

/** Every component in its states, with invented content: what one looks at before and after changing the look. */
export function Gallery({ rhythm }: { rhythm: Rhythm }) {
  return (
    <PageShell
      rhythm={rhythm}
      navigation={[
        { to: '/', label: 'Aujourd’hui', waiting: 3 },
        { to: '/offres', label: 'Offres' },
        { to: '/viviers', label: 'Viviers' },
        { to: '/mises-en-relation', label: 'Mises en relation' },
      ]}
      account="Boulangerie des Poteries"
      signOut={<Button variant="quiet">Se déconnecter</Button>}
      top={
        <LanguageLinks
          current="fr"
          links={[
            { code: 'fr', name: 'Français', to: '?langue=fr' },
            { code: 'tr', name: 'Türkçe', to: '?langue=tr' },
            { code: 'ar', name: 'العربية', to: '?langue=ar', rightToLeft: true },
            { code: 'ru', name: 'Русский', to: '?langue=ru' },
            { code: 'en', name: 'English', to: '?langue=en' },
          ]}
        />
      }
      footer={
        <>
          <a href="/confidentialite">Vos données</a>
          <a href="/algorithme">Comment le score est calculé</a>
          <a href="/accessibilite">Accessibilité</a>
        </>
      }
    >
      <Breadcrumb parents={[{ to: '/', label: 'Aujourd’hui' }]} current="Composants" />
      <PageTitle
        title="De quoi une page est-elle faite&nbsp;?"
        answer="Chaque composant, dans chacun de ses états."
        action={<LinkButton to="/offres">Publier une offre</LinkButton>}
      />
      <GalleryIntroductions />
      <GalleryDisplay />
      <GalleryForms />
    </PageShell>
  )
}
