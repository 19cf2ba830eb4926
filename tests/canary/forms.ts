import { accessTable } from '../routes/access-table'

/** A form of the portal, as the table of who may do what knows it. */
export interface AccessForm {
  pattern: string
  fields: Record<string, string>
}

/** Every form of the access table, and each page's own address sent nothing at all. */
export const accessForms: readonly AccessForm[] = Object.entries(accessTable).flatMap(
  ([pattern, { posts = [] }]) => [{}, ...posts].map((fields) => ({ pattern, fields })),
)
