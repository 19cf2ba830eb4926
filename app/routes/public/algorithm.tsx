import { Link, useLoaderData } from '@remix-run/react'
import { readAlgorithm } from '@/app/modules/matching/index.server'
import { loaderFor } from '@/app/platform/web/route.server'
import { DataTable } from '@/app/ui/display/data-table'
import { DescriptionList } from '@/app/ui/display/description-list'
import { Panel } from '@/app/ui/display/panel'
import { FrenchBinds } from '@/app/ui/layout/french-binds'
import { PageTitle } from '@/app/ui/layout/page-title'
import { useSpeech, type SpokenPage } from '@/app/words/use-speech'
import { travelBands } from '@/drizzle/vocabulary'

export const handle: SpokenPage = { title: 'Comment les profils sont classés' }

export const loader = loaderFor(['anyone'], ({ ctx }) => readAlgorithm({ ctx }))

export default function Algorithm() {
  const { version, since, numbers, comparison, gates, closeness, trips, tripExamples, ties, versions } =
    useLoaderData<typeof loader>()
  const { say, date } = useSpeech()
  return (
    <>
      <PageTitle
        title={say('Comment les profils sont classés')}
        answer={say(
          'Un calcul ouvert, avec les nombres en service aujourd’hui : version {{version}}, depuis le {{day}}.',
          { version, day: date(since) },
        )}
      />
      <Panel title={say('Qui décide')}>
        <Paragraphs
          lines={[
            say(
              'Une personne, toujours. Le score trie une liste, il ne refuse personne (RGPD, article 22). Un conseiller ou une conseillère de la Cité lit chaque demande, parle avec l’habitant·e, et valide ou non.',
            ),
            say('Qui reste en dehors d’une liste peut quand même être proposé à l’employeur par la Cité.'),
          ]}
        />
      </Panel>
      <Panel title={say('Ce qui est comparé')}>
        <DescriptionList items={comparison} />
      </Panel>
      <Panel title={say('Ce qui n’est jamais utilisé')}>
        <Paragraphs
          lines={[
            say(
              'Le nom, l’âge, le sexe, l’origine, la nationalité, la situation de famille, la santé, l’adresse, le quartier, le fait d’habiter un quartier prioritaire, le dispositif ou la structure qui accompagne, une photo, un texte libre.',
            ),
            say('Le calcul ne les reçoit pas : il n’a que la liste ci-dessus.'),
          ]}
        />
      </Panel>
      <Panel title={say('D’abord, les conditions')}>
        <p className="max-w-measure">
          {say(
            'Une personne est dans la liste d’une offre si elle a choisi d’être visible et si, pour ce que l’offre demande :',
          )}
        </p>
        <DescriptionList items={gates} />
        <p className="max-w-measure">
          {say('Ce qui n’est pas encore dit ne ferme aucune porte : l’employeur lit « à vérifier ».')}
        </p>
      </Panel>
      <Panel title={say('Ensuite, les points')}>
        <p className="max-w-measure">
          {say(
            'Chaque part donne des points, leur somme fait le score, de 0 à 100. Une compétence compte selon l’importance que l’offre lui donne, et davantage quand peu de métiers la demandent. Un métier voisin, une compétence proche comptent en partie.',
          )}
        </p>
        <DescriptionList items={numbers} />
      </Panel>
      <Panel title={say('Compétences proches')}>
        <Paragraphs lines={closeness} />
      </Panel>
      <Panel title={say('Trajets')}>
        <p className="max-w-measure">
          {say(
            'Le temps est une estimation. Il est compté par tranches, jamais à la minute : personne ne peut en déduire une adresse.',
          )}
        </p>
        <DataTable
          caption={say('Points du trajet, selon la durée que la personne accepte')}
          rows={tripExamples}
          rowKey={({ limit }) => String(limit)}
          columns={[
            {
              key: 'limit',
              header: say('Elle accepte'),
              rowHeader: true,
              cell: ({ limit }) => say('{{minutes}} min', { minutes: limit }),
            },
            ...travelBands.map((band, place) => ({
              key: String(band),
              header: say('{{minutes}} min au plus', { minutes: band }),
              numeric: true,
              cell: ({ points }: { points: readonly (string | null)[] }) =>
                points[place] ?? say('hors liste'),
            })),
          ]}
        />
        <DescriptionList items={trips} />
      </Panel>
      <Panel title={say('À égalité')}>
        <Paragraphs lines={ties} />
      </Panel>
      <Panel title={say('Les versions')}>
        <ul className="stack-tight">
          {versions.map((each) => (
            <li key={each.adoptedAt.toISOString()} className="max-w-measure">
              <strong>
                {say('{{version}}, depuis le {{day}}', { version: each.version, day: date(each.adoptedAt) })}
              </strong>
              <ul className="list-disc ps-5">
                {each.changes.map((change) => (
                  <li key={change}>{change}</li>
                ))}
              </ul>
            </li>
          ))}
        </ul>
        <p className="max-w-measure">
          {say(
            'Une nouvelle version est d’abord rejouée sur des offres passées. La coordination lit qui monte et qui descend, sans aucun nom, avant de l’adopter.',
          )}
        </p>
      </Panel>
      <Panel title={say('Contester')}>
        <p className="max-w-measure">
          {say(
            'Chaque mise en relation garde un reçu : ce qui a été compté, avec quelle version. L’habitant·e le lit dans son espace et peut demander à la Cité de tout revoir. Vous pouvez aussi saisir la CNIL (RGPD, article 77).',
          )}
        </p>
        <p>
          <Link to="/connexion">{say('Lire mes reçus dans mon espace')}</Link>
        </p>
      </Panel>
      <FrenchBinds />
    </>
  )
}

function Paragraphs({ lines }: { lines: readonly string[] }) {
  return lines.map((line) => (
    <p key={line} className="max-w-measure">
      {line}
    </p>
  ))
}
