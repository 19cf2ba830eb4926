import { accessTable } from '../routes/access-table'

/** A form of the portal, as the table of who may do what knows it. */
export interface AccessForm {
  pattern: string
  fields: Record<string, string>
}

/**
 * Every form of the access table, and each page's own address sent nothing at all. Those by which a viewer would leave come
 * last: whoever has left sees the rest as a visitor.
 */
export const accessForms: readonly AccessForm[] = Object.entries(accessTable)
  .sort(([one], [other]) => Number(leaves(one)) - Number(leaves(other)))
  .flatMap(([pattern, { posts = [] }]) => [{}, ...posts].map((fields) => ({ pattern, fields })))

function leaves(pattern: string): boolean {
  return /^\/(compte|deconnexion|connexion)|\/effacer$/u.test(pattern)
}
