import { Link } from '@remix-run/react'
import type { ReactNode } from 'react'
import { classNames } from '../class-names'

export interface DataColumn<Row> {
  key: string
  /** Also names the value in a card, where the table's head is not shown. */
  header: string
  cell: (row: Row) => ReactNode
  /** Numbers line up at the end. */
  numeric?: boolean | undefined
  /** The column that names the row, at most one. */
  rowHeader?: boolean | undefined
  /**
   * How it stands in a card, where the table has no room: on a line of its own after its header (by default) or without it
   * (`plain`), after its header among others on a line (`inline`), or before the name (`corner`).
   */
  card?: 'plain' | 'inline' | 'corner' | undefined
  /** The column sorts by a link; `direction` is how it is sorted now, if it is. */
  sort?: { to: string; direction: 'ascending' | 'descending' | null }
}

export interface DataTableProps<Row> {
  caption: string
  captionHidden?: boolean | undefined
  columns: readonly DataColumn<Row>[]
  rows: readonly Row[]
  rowKey: (row: Row) => string
  /** Key of the row whose detail is open beside the list. */
  currentKey?: string | undefined
}

/**
 * A table where there is room, a stack of cards where there is not, without sideways scroll. Browsers drop a
 * table's meaning when its display changes, so every role is written out.
 */
export function DataTable<Row>({
  caption,
  captionHidden,
  columns,
  rows,
  rowKey,
  currentKey,
}: DataTableProps<Row>) {
  return (
    <div className="@container">
      <table role="table" className="block w-full @2xl:table">
        <caption
          className={captionHidden ? 'sr-only' : 'block pb-2 text-start font-semibold @2xl:table-caption'}
        >
          {caption}
        </caption>
        <thead role="rowgroup" className="sr-only @2xl:not-sr-only @2xl:table-header-group">
          <tr role="row" className="border-b border-line-strong @2xl:table-row">
            {columns.map((column) => (
              <HeaderCell key={column.key} column={column} />
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup" className="block @2xl:table-row-group">
          {rows.map((row) => {
            const key = rowKey(row)
            return (
              <tr
                key={key}
                role="row"
                aria-current={key === currentKey ? 'true' : undefined}
                className={classNames(
                  'mb-3 flex flex-wrap gap-x-3 rounded-md border border-line bg-surface p-3 @2xl:mb-0 @2xl:table-row @2xl:rounded-none',
                  '@2xl:border-0 @2xl:border-b @2xl:p-0 aria-[current]:bg-action-soft',
                )}
              >
                {columns.map((column) => (
                  <BodyCell key={column.key} column={column}>
                    {column.cell(row)}
                  </BodyCell>
                ))}
              </tr>
            )
          })}
        </tbody>
      </table>
    </div>
  )
}

function HeaderCell<Row>({ column }: { column: DataColumn<Row> }) {
  const { sort } = column
  return (
    <th
      role="columnheader"
      scope="col"
      aria-sort={sort?.direction ?? undefined}
      className={classNames('p-2 align-bottom font-semibold', column.numeric ? 'text-end' : 'text-start')}
    >
      {sort === undefined ? (
        column.header
      ) : (
        <Link to={sort.to}>
          {column.header}
          {sort.direction !== null && (
            <span aria-hidden="true">{sort.direction === 'ascending' ? ' ↑' : ' ↓'}</span>
          )}
        </Link>
      )}
    </th>
  )
}

const named = '@max-2xl:before:text-muted @max-2xl:before:content-[attr(data-label)]'
const cardLooks = {
  line: `@max-2xl:flex @max-2xl:w-full @max-2xl:gap-2 @max-2xl:before:w-1/3 @max-2xl:before:shrink-0 ${named}`,
  plain: '@max-2xl:w-full',
  inline: `@max-2xl:flex @max-2xl:gap-1.5 @max-2xl:text-sm ${named}`,
  corner: '',
}

function BodyCell<Row>({ column, children }: { column: DataColumn<Row>; children: ReactNode }) {
  const { rowHeader = false, numeric, header, card } = column
  const className = classNames(
    'block @2xl:table-cell @2xl:p-2 @2xl:align-top',
    numeric && '@2xl:text-end',
    rowHeader
      ? 'text-start font-semibold @max-2xl:min-w-0 @max-2xl:grow @max-2xl:basis-0'
      : cardLooks[card ?? 'line'],
  )
  return rowHeader ? (
    <th role="rowheader" scope="row" className={className}>
      {children}
    </th>
  ) : (
    <td role="cell" data-label={header} className={className}>
      <span className="min-w-0">{children}</span>
    </td>
  )
}
