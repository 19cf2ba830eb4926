import { guardCount, guardedCountText } from '@/app/modules/matching/shared'
import { Button, LinkButton } from '../action/button'
import { DataTable } from '../display/data-table'
import { DescriptionList } from '../display/description-list'
import { EmptyState, FailedState, ForbiddenState, ListSkeleton } from '../display/list-state'
import { Notice } from '../display/notice'
import { Pagination } from '../display/pagination'
import { Panel } from '../display/panel'
import { ProgressBar, ProgressSteps } from '../display/progress'
import { Tag } from '../display/tag'
import { formatEuros } from '../format/number'
import { nonBreaking } from '../format/typography'
import { TwoColumns } from '../layout/two-columns'
import { GallerySection } from './gallery-section'

const rows = [
  { id: '1', title: 'Agent·e de quai', place: 'Cronenbourg', people: 14, pay: 1867.5, open: true },
  { id: '2', title: 'Vendeur·se en boulangerie', place: 'Hautepierre', people: 3, pay: 1800, open: true },
  { id: '3', title: 'Aide de cuisine', place: 'Koenigshoffen', people: 22, pay: 1823.03, open: false },
]

export function GalleryDisplay() {
  return (
    <>
      <GallerySection title="Messages et états">
        <Notice tone="success" announce="status" action={<Button variant="secondary">Annuler</Button>}>
          La demande est refusée. Vous pouvez revenir en arrière pendant dix secondes.
        </Notice>
        <Notice title="Nouveau">Les offres peuvent maintenant dire leurs horaires.</Notice>
        <Notice tone="warning">Votre profil ne sera plus visible après le 12 avril.</Notice>
        <Notice tone="danger">Le message n’est pas parti. Rien n’est perdu{'\u00a0'}: réessayez.</Notice>
        <p className="flex flex-wrap gap-2">
          <Tag>Brouillon</Tag>
          <Tag tone="info">À l’étude</Tag>
          <Tag tone="success">Publiée</Tag>
          <Tag tone="warning">À vérifier</Tag>
          <Tag tone="waiting">Vous attend</Tag>
        </p>
        <p className="flex flex-wrap gap-3">
          <Button>Principal</Button>
          <Button variant="secondary">Secondaire</Button>
          <Button variant="quiet">Discret</Button>
          <Button variant="danger">Tout effacer</Button>
          <Button aria-disabled>Envoi en cours…</Button>
        </p>
        <ProgressSteps current={2} total={5} label="Dire quand je peux travailler" />
        <ProgressBar done={340} total={1000} label="Import du vocabulaire" />
      </GallerySection>
      <GallerySection title="Listes">
        <DataTable
          caption="Offres"
          rows={rows}
          rowKey={(row) => row.id}
          currentKey="2"
          columns={[
            {
              key: 'title',
              header: 'Offre',
              rowHeader: true,
              cell: (row) => <a href={`/offres/${row.id}`}>{row.title}</a>,
              sort: { to: '?tri=offre', direction: 'ascending' },
            },
            { key: 'place', header: 'Lieu', cell: (row) => row.place },
            {
              key: 'state',
              header: 'État',
              cell: (row) => (row.open ? <Tag tone="success">Publiée</Tag> : <Tag>En pause</Tag>),
            },
            {
              key: 'people',
              header: 'Profils',
              numeric: true,
              cell: (row) => `${guardedCountText(guardCount(row.people))}\u00a0profils`,
            },
            { key: 'pay', header: 'Salaire brut', numeric: true, cell: (row) => formatEuros(row.pay) },
          ]}
        />
        <Pagination page={2} pageCount={7} pageTo={(page) => `?page=${page}`} />
        <EmptyState
          title="Aucune offre pour le moment"
          action={<LinkButton to="/offres">Publier une offre</LinkButton>}
        >
          Une offre publiée montre tout de suite combien de personnes y correspondent.
        </EmptyState>
        <FailedState
          title="La liste n’a pas pu s’ouvrir"
          action={<Button variant="secondary">Réessayer</Button>}
        >
          Vos offres sont intactes.
        </FailedState>
        <ForbiddenState title="Cette page est réservée à l’équipe de la Cité">
          {nonBreaking('Besoin d’y accéder ? La coordination peut vous ouvrir cette page.')}
        </ForbiddenState>
        <ListSkeleton label="Les profils arrivent…" rows={2} />
      </GallerySection>
      <GallerySection title="Deux colonnes">
        <TwoColumns
          asideLabel="Ce que l’offre change"
          main={
            <Panel title="Votre offre" level={3} aside={<Tag>Brouillon</Tag>}>
              <DescriptionList
                items={[
                  { term: 'Contrat', details: 'CDI, 35 h', action: <a href="/offres/contrat">Modifier</a> },
                  { term: 'Salaire', details: 'de 1 800 € à 1 950 € brut par mois' },
                  { term: 'Horaires', details: 'lundi à vendredi, matin et après-midi' },
                ]}
              />
            </Panel>
          }
          aside={
            <>
              <Panel title="Ce que coûte chaque exigence" level={3} tone="waiting">
                <p>Sans le permis B{'\u00a0'}: 14 profils au lieu de moins de 5.</p>
              </Panel>
              <Panel tone="sunken">
                <p>L’offre respecte le salaire minimum.</p>
              </Panel>
            </>
          }
        />
      </GallerySection>
    </>
  )
}
