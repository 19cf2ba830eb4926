import { guardedCountText, type PoolUnlockLine } from '@/app/modules/matching/shared'
import { DataTable } from '../display/data-table'
import { formatNumber } from '../format/number'

/** What would open most offers to the whole pool, best first. */
export function PoolUnlockTable({ caption, lines }: { caption: string; lines: readonly PoolUnlockLine[] }) {
  return (
    <DataTable
      caption={caption}
      rows={lines}
      rowKey={(row) => row.gain}
      columns={[
        { key: 'gain', header: 'Ce qui serait acquis', rowHeader: true, cell: (row) => row.gain },
        {
          key: 'people',
          header: 'Personnes',
          numeric: true,
          cell: (row) => guardedCountText(row.people),
        },
        {
          key: 'opened',
          header: 'Ouvertures',
          numeric: true,
          cell: (row) => (row.opened === null ? 'non montré' : formatNumber(row.opened)),
        },
      ]}
    />
  )
}
