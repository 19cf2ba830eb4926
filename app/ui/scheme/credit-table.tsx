import { guardedCountText } from '@/app/modules/matching/shared'
import type { CreditLine } from '@/app/modules/schemes/shared'
import { DataTable } from '../display/data-table'
import { formatNumber } from '../format/number'

/** Who contributed to hires, those who contributed to most first. */
export function CreditTable({ caption, lines }: { caption: string; lines: readonly CreditLine[] }) {
  if (lines.length === 0) return null
  return (
    <DataTable
      caption={caption}
      rows={lines}
      rowKey={({ name }) => name}
      columns={[
        { key: 'name', header: 'Nom', rowHeader: true, cell: ({ name }) => name },
        {
          key: 'contributed',
          header: 'Embauches auxquelles il a contribué',
          numeric: true,
          cell: ({ contributed }) => guardedCountText(contributed),
        },
        {
          key: 'part',
          header: 'Sa part, partagée à égalité',
          numeric: true,
          cell: ({ part }) => (part === null ? 'non montré' : formatNumber(part)),
        },
      ]}
    />
  )
}
