import type { Page } from 'playwright-core'

export const path = '/conseil/habitants/terrain'

/** The page of the field, by what is read on it. */
export function form(page: Page) {
  const another = page.getByRole('button', { name: 'Inscrire une autre personne' })
  return {
    button: page.getByRole('button', { name: 'Inscrire et rendre visible' }),
    /** Shown once a form is on the device or with the portal. */
    kept: another,
    /** The page runs: before, a form would be posted like any other. */
    async ready(): Promise<void> {
      await page.locator('[data-keeps]').waitFor({ state: 'attached' })
    },
    async begin(): Promise<void> {
      await this.ready()
      // Whichever there is: one that is refused comes back to be mended, and stays in the list for later.
      await another.or(page.getByRole('button', { name: 'Effacer ce qui est tapé' })).click()
    },
    async fill({ givenName, familyName, phone }: Typed): Promise<void> {
      await page.getByLabel('Prénom').fill(givenName)
      await page.getByLabel(/^Nom/u).fill(familyName)
      if (phone !== null) await page.getByLabel(/^Téléphone/u).fill(phone)
      await page.getByRole('checkbox', { name: 'Commerce, accueil et bureau' }).check()
      await page.getByRole('radio', { name: 'Non' }).check()
      await page.getByRole('checkbox', { name: /J’ai lu ce texte/u }).check()
    },
    /** Until nothing is on its way any more. */
    async settled(): Promise<void> {
      await page.locator('[data-keeps="0"]').waitFor({ state: 'attached', timeout: 60_000 })
    },
  }
}

export interface Typed {
  givenName: string
  familyName: string
  phone: string | null
}
