import { DataTable } from '../display/data-table'
import { Panel } from '../display/panel'
import { formatDate } from '../format/date'
import { plural } from '../format/number'

export interface SeenByProps {
  identity: readonly { who: string; where: string; times: number; last: Date | string }[]
  masked: readonly { establishment: string; offers: number; last: string }[]
}

/** Who opened her identity, and which establishments had her profile before them without it. */
export function SeenBy({ identity, masked }: SeenByProps) {
  return (
    <Panel title="Qui m’a vu·e">
      {identity.length === 0 ? (
        <p>Personne n’a ouvert votre identité.</p>
      ) : (
        <DataTable
          caption="Votre nom ou vos coordonnées ont été lus par"
          rows={identity}
          rowKey={(row) => `${row.who} ${row.where}`}
          columns={[
            { key: 'who', header: 'Qui', rowHeader: true, cell: (row) => row.who },
            { key: 'where', header: 'Où', cell: (row) => row.where },
            { key: 'times', header: 'Combien de fois', numeric: true, cell: (row) => row.times },
            { key: 'last', header: 'La dernière fois', cell: (row) => formatDate(row.last) },
          ]}
        />
      )}
      {masked.length === 0 ? (
        <p>Votre profil, sans votre nom, n’est apparu dans aucune liste d’employeur.</p>
      ) : (
        <DataTable
          caption="Votre profil est apparu, sans votre nom, dans les listes de"
          rows={masked}
          rowKey={(row) => row.establishment}
          columns={[
            {
              key: 'establishment',
              header: 'Établissement',
              rowHeader: true,
              cell: (row) => row.establishment,
            },
            { key: 'offers', header: 'Pour', cell: (row) => plural(row.offers, 'offre', 'offres') },
            { key: 'last', header: 'La dernière fois', cell: (row) => formatDate(row.last) },
          ]}
        />
      )}
    </Panel>
  )
}
