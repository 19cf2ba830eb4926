/** Where a poster leads: to the sign-up, for an event with its code. @param publicUrl of the portal. */
export function posterAddress(publicUrl: string, code: string | null): string {
  return `${publicUrl}/inscription/habitant${code === null ? '' : `?evenement=${code}`}`
}
