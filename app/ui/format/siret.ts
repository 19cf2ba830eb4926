import { nbsp } from './typography'

/** A SIRET as it is printed on a pay slip, `123 456 789 00012`; any other text as it was given. */
export function formatSiret(siret: string): string {
  return siret.replace(/^(\d{3})(\d{3})(\d{3})(\d{5})$/, ['$1', '$2', '$3', '$4'].join(nbsp))
}
