import { DataTable } from '../display/data-table'
import { Panel } from '../display/panel'
import { drawingElement, type Drawing } from './drawing'

interface FigureRow {
  key: string
  /** The first cell names the row. */
  cells: readonly string[]
}

export interface FigureView {
  id: string
  title: string
  /** How to read it, and what it leaves out. */
  reading: string
  /** Drawn by the portal for a desk and for a phone, of its own words alone; null when there is nothing to draw. */
  chart: { wide: Drawing; narrow: Drawing } | null
  /** How it is counted, and the name of the function that does. */
  counted?: { text: string; by: string } | undefined
  columns: readonly { header: string; numeric: boolean }[]
  rows: readonly FigureRow[]
}

/** A chart and, for whoever reads numbers or does not see it, its table. */
export function FigurePanel({ id, title, reading, chart, counted, columns, rows }: FigureView) {
  return (
    <Panel title={title}>
      <p className="max-w-measure text-muted">{reading}</p>
      {chart !== null && (
        <figure className="@container">
          <div className="@2xl:hidden [&>svg]:max-w-full">{drawingElement(chart.narrow)}</div>
          <div className="hidden @2xl:block [&>svg]:max-w-full">{drawingElement(chart.wide)}</div>
        </figure>
      )}
      {rows.length > 0 && (
        <details>
          <summary className="press flex items-center font-semibold text-action">
            Les mêmes nombres en tableau
          </summary>
          <DataTable<FigureRow>
            caption={title}
            captionHidden
            rows={rows}
            rowKey={(row) => row.key}
            columns={columns.map(({ header, numeric }, index) => ({
              key: `${id} ${header}`,
              header,
              numeric,
              rowHeader: index === 0,
              cell: (row) => row.cells[index],
            }))}
          />
        </details>
      )}
      {counted !== undefined && (
        <details>
          <summary className="press flex items-center font-semibold text-action">
            Comment c’est compté
          </summary>
          <p className="max-w-measure text-muted">{counted.text}</p>
          <p className="max-w-measure text-sm text-muted">
            Calcul&nbsp;: <code>{counted.by}</code>
          </p>
        </details>
      )}
    </Panel>
  )
}
