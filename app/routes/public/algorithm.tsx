import { Link, useLoaderData, type MetaFunction } from '@remix-run/react'
import { readAlgorithm } from '@/app/modules/matching/index.server'
import { loaderFor } from '@/app/platform/web/route.server'
import { DataTable } from '@/app/ui/display/data-table'
import { DescriptionList } from '@/app/ui/display/description-list'
import { Panel } from '@/app/ui/display/panel'
import { formatDate } from '@/app/ui/format/date'
import { PageTitle } from '@/app/ui/layout/page-title'
import { travelBands } from '@/drizzle/vocabulary'

export const meta: MetaFunction = () => [{ title: 'Comment les profils sont classés – La Cité de l’emploi' }]

export const loader = loaderFor(['anyone'], ({ ctx }) => readAlgorithm({ ctx }))

export default function Algorithm() {
  const { version, since, numbers, comparison, gates, closeness, trips, tripExamples, ties, versions } =
    useLoaderData<typeof loader>()
  return (
    <>
      <PageTitle
        title="Comment les profils sont classés"
        answer={`Un calcul ouvert, avec les nombres en service aujourd’hui\u00a0: version ${version}, depuis le ${formatDate(since)}.`}
      />
      <Panel title="Qui décide">
        <Paragraphs
          lines={[
            'Une personne, toujours. Le score trie une liste, il ne refuse personne (RGPD, article 22). Un conseiller ou une conseillère de la Cité lit chaque demande, parle avec l’habitant·e, et valide ou non.',
            'Qui reste en dehors d’une liste peut quand même être proposé à l’employeur par la Cité.',
          ]}
        />
      </Panel>
      <Panel title="Ce qui est comparé">
        <DescriptionList items={comparison} />
      </Panel>
      <Panel title="Ce qui n’est jamais utilisé">
        <Paragraphs
          lines={[
            'Le nom, l’âge, le sexe, l’origine, la nationalité, la situation de famille, la santé, l’adresse, le quartier, le fait d’habiter un quartier prioritaire, le dispositif ou la structure qui accompagne, une photo, un texte libre.',
            'Le calcul ne les reçoit pas\u00a0: il n’a que la liste ci-dessus.',
          ]}
        />
      </Panel>
      <Panel title="D’abord, les conditions">
        <p className="max-w-measure">
          Une personne est dans la liste d’une offre si elle a choisi d’être visible et si, pour ce que
          l’offre demande&nbsp;:
        </p>
        <DescriptionList items={gates} />
        <p className="max-w-measure">
          Ce qui n’est pas encore dit ne ferme aucune porte&nbsp;: l’employeur lit «&nbsp;à vérifier&nbsp;».
        </p>
      </Panel>
      <Panel title="Ensuite, les points">
        <p className="max-w-measure">
          Chaque part donne des points, leur somme fait le score, de 0 à 100. Une compétence compte selon
          l’importance que l’offre lui donne, et davantage quand peu de métiers la demandent. Un métier
          voisin, une compétence proche comptent en partie.
        </p>
        <DescriptionList items={numbers} />
      </Panel>
      <Panel title="Compétences proches">
        <Paragraphs lines={closeness} />
      </Panel>
      <Panel title="Trajets">
        <p className="max-w-measure">
          Le temps est une estimation. Il est compté par tranches, jamais à la minute&nbsp;: personne ne peut
          en déduire une adresse.
        </p>
        <DataTable
          caption="Points du trajet, selon la durée que la personne accepte"
          rows={tripExamples}
          rowKey={({ limit }) => String(limit)}
          columns={[
            {
              key: 'limit',
              header: 'Elle accepte',
              rowHeader: true,
              cell: ({ limit }) => `${limit}\u00a0min`,
            },
            ...travelBands.map((band, place) => ({
              key: String(band),
              header: `${band}\u00a0min au plus`,
              numeric: true,
              cell: ({ points }: { points: readonly (string | null)[] }) => points[place] ?? 'hors liste',
            })),
          ]}
        />
        <DescriptionList items={trips} />
      </Panel>
      <Panel title="À égalité">
        <Paragraphs lines={ties} />
      </Panel>
      <Panel title="Les versions">
        <ul className="stack-tight">
          {versions.map((each) => (
            <li key={each.adoptedAt.toISOString()} className="max-w-measure">
              <strong>
                {each.version}, depuis le {formatDate(each.adoptedAt)}
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
          Une nouvelle version est d’abord rejouée sur des offres passées. La coordination lit qui monte et
          qui descend, sans aucun nom, avant de l’adopter.
        </p>
      </Panel>
      <Panel title="Contester">
        <p className="max-w-measure">
          Chaque mise en relation garde un reçu&nbsp;: ce qui a été compté, avec quelle version. L’habitant·e
          le lit dans son espace et peut demander à la Cité de tout revoir. Vous pouvez aussi saisir la CNIL
          (RGPD, article 77).
        </p>
        <p>
          <Link to="/connexion">Lire mes reçus dans mon espace</Link>
        </p>
      </Panel>
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
