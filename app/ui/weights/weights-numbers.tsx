import type { WeightsLine } from '@/app/modules/matching/shared'
import { DataTable } from '../display/data-table'
import { Tag } from '../display/tag'

export interface WeightsNumbersProps {
  version: string
  inUse: string
  lines: readonly WeightsLine[]
}

/** Every number of a version beside that of the version in use. */
export function WeightsNumbers({ version, inUse, lines }: WeightsNumbersProps) {
  return (
    <DataTable
      caption={`Les nombres de la version ${version}`}
      rows={lines}
      rowKey={(line) => line.label}
      columns={[
        { key: 'label', header: 'Réglage', rowHeader: true, cell: (line) => line.label },
        {
          key: 'value',
          header: `Version ${version}`,
          cell: (line) => (
            <span className="flex flex-wrap items-baseline gap-2">
              {line.value}
              {line.value !== line.inUse && <Tag tone="info">change</Tag>}
            </span>
          ),
        },
        { key: 'inUse', header: `En service (${inUse})`, cell: (line) => line.inUse },
      ]}
    />
  )
}
