import { Told, useSpeech } from '@/app/words/use-speech'
import { DataTable } from '../display/data-table'
import { Panel } from '../display/panel'

export interface SeenByProps {
  identity: readonly { who: string; where: string; times: number; last: Date | string }[]
  masked: readonly { establishment: string; offers: number; last: string }[]
}

/** Who opened her identity, and which establishments had her profile before them without it. */
export function SeenBy({ identity, masked }: SeenByProps) {
  const { say, count, date, number } = useSpeech()
  return (
    <Panel title={say('Qui m’a vu·e')}>
      {identity.length === 0 ? (
        <p>{say('Personne n’a ouvert votre identité.')}</p>
      ) : (
        <DataTable
          caption={say('Votre nom ou vos coordonnées ont été lus par')}
          rows={identity}
          rowKey={(row) => `${row.who} ${row.where}`}
          columns={[
            {
              key: 'who',
              header: say('Qui'),
              rowHeader: true,
              cell: (row) => <Told text={row.who} />,
            },
            { key: 'where', header: say('Où'), cell: (row) => row.where },
            { key: 'times', header: say('Combien de fois'), numeric: true, cell: (row) => number(row.times) },
            { key: 'last', header: say('La dernière fois'), cell: (row) => date(row.last) },
          ]}
        />
      )}
      {masked.length === 0 ? (
        <p>{say('Votre profil, sans votre nom, n’est apparu dans aucune liste d’employeur.')}</p>
      ) : (
        <DataTable
          caption={say('Votre profil est apparu, sans votre nom, dans les listes de')}
          rows={masked}
          rowKey={(row) => row.establishment}
          columns={[
            {
              key: 'establishment',
              header: say('Établissement'),
              rowHeader: true,
              cell: (row) => <Told text={row.establishment} />,
            },
            { key: 'offers', header: say('Pour'), cell: (row) => count(row.offers, '{{n}} offres') },
            { key: 'last', header: say('La dernière fois'), cell: (row) => date(row.last) },
          ]}
        />
      )}
    </Panel>
  )
}
