import { Button, LinkButton } from '../action/button'
import { WaitingList } from '../action/waiting-list'
import { Tag } from '../display/tag'
import { Timeline } from '../display/timeline'
import { nonBreaking } from '../format/typography'
import type { WeekSlot } from '../format/week'
import { MatchCard } from '../match/match-card'
import { SealedPanel } from '../match/sealed-panel'
import { GallerySection } from './gallery-section'

const weekdayMornings: WeekSlot[] = [
  'monday-morning',
  'monday-afternoon',
  'tuesday-morning',
  'tuesday-afternoon',
  'wednesday-morning',
  'thursday-morning',
  'thursday-afternoon',
  'friday-morning',
  'friday-afternoon',
  'saturday-morning',
]

export function GalleryIntroductions() {
  return (
    <>
      <GallerySection title="Ce qui vous attend">
        <WaitingList
          label="À faire aujourd’hui"
          items={[
            {
              key: 'a',
              title: 'Dire la suite pour le profil K7F-29Q',
              detail: 'Agent de quai, Cronenbourg',
              when: 'avant aujourd’hui 18 h',
              urgent: true,
              action: <LinkButton to="/suite">Dire la suite</LinkButton>,
            },
            {
              key: 'b',
              title: nonBreaking('Compléter l’offre « Vendeuse ou vendeur »'),
              when: 'depuis lundi 9 mars',
              action: (
                <LinkButton variant="secondary" to="/offre">
                  Compléter
                </LinkButton>
              ),
            },
          ]}
        />
      </GallerySection>
      <GallerySection title="Profils proposés">
        <MatchCard
          level={3}
          reference="Profil K7F-29Q"
          headline="Préparation de commandes · 3 ans et plus"
          evidence={[
            { tone: 'met', text: '7 compétences sur 9, dont 2 proches' },
            { tone: 'met', text: 'à 30 min au plus du lieu de travail, à ces horaires (estimation)' },
            { tone: 'met', text: 'CACES 1 · permis B' },
            { tone: 'close', text: nonBreaking('une compétence proche de « Inventaire »') },
            { tone: 'check', text: 'anglais, avec le conseiller' },
            { tone: 'missing', text: 'logiciel de gestion d’entrepôt' },
          ]}
          score={{
            value: 85,
            parts: [
              { label: 'compétences', points: 50, outOf: 55 },
              { label: 'métier', points: 20, outOf: 20 },
              { label: 'trajet', points: 10, outOf: 15 },
              { label: 'expérience', points: 5, outOf: 10 },
            ],
          }}
          slots={weekdayMornings}
          whyTo="/pourquoi"
          action={<Button>Demander une mise en relation</Button>}
        />
        <MatchCard
          level={3}
          reference="Profil P3M-84T"
          headline="Vente en alimentation · moins d’un an"
          evidence={[
            { tone: 'met', text: '4 compétences sur 6' },
            { tone: 'check', text: 'temps de trajet' },
          ]}
          score={{
            value: 60,
            parts: [
              { label: 'compétences', points: 35, outOf: 55 },
              { label: 'métier', points: 10, outOf: 20 },
              { label: 'trajet', points: 10, outOf: 15 },
              { label: 'expérience', points: 5, outOf: 10 },
            ],
          }}
          slots={null}
          status={<Tag tone="waiting">À l’étude</Tag>}
          whyTo="/pourquoi"
        />
      </GallerySection>
      <GallerySection title="Avant, pendant et après la mise en relation">
        <SealedPanel state="sealed" who="L’équipe de la Cité" since="lundi 9 mars" by="jeudi 12 mars" />
        <SealedPanel
          state="open"
          name="Camille Exemple"
          phone="+33600000000"
          email="camille@exemple.test"
          caseworker="Dominique Modèle, conseillère"
          until="dimanche 12 avril"
          followUp={{ by: 'jeudi 12 mars', action: <Button variant="secondary">Dire la suite</Button> }}
        />
        <SealedPanel
          state="closed"
          reason={nonBreaking(
            'Cette mise en relation est terminée. D’autres profils correspondent à votre offre\u00a0: ils sont dans votre liste.',
          )}
        />
        <Timeline
          items={[
            { key: '1', state: 'done', title: 'Demande envoyée', when: 'lundi 9 mars' },
            {
              key: '2',
              state: 'current',
              title: 'La conseillère parle avec la personne',
              when: 'depuis mardi 10 mars',
            },
            { key: '3', state: 'ahead', title: 'Réponse', when: 'avant jeudi 12 mars' },
          ]}
        />
      </GallerySection>
    </>
  )
}
