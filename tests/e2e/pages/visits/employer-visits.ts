import { inject } from 'vitest'
import { unsubscribeToken } from '@/app/modules/subscriptions/telling/unsubscribe-token.server'
import { isId } from '@/drizzle/ids'
import { onPaper, press, refused, tick, type Stop } from './stop'
import type { Visit } from './visit'

const published = ['/employeur?statut=publiees', /\/employeur\/offres\/[0-9a-f-]{36}$/u]

/** Where the mail of the subscription that the page shows leads; it comes when there are five new people. */
const unsubscribing: Stop = async (page) => {
  const id = await page.locator('form input[name="id"]').first().inputValue()
  if (!isId(id)) throw new Error(`${id} is no subscription`)
  const token = unsubscribeToken({ secret: inject('demoSecret') }, id)
  await page.goto(`/desabonnement/${token}`, { waitUntil: 'networkidle' })
  return []
}

/** A first establishment, which then waits for the Cité. */
const registering: Stop = async (page) => {
  await page.goto('/employeur/etablissements/nouveau')
  await page.getByLabel('Numéro SIRET').fill('732 829 320 00074')
  await page.getByLabel('Nom de l’établissement').fill('Fournil des premiers pas')
  await page.getByLabel(/^Où travaille-t-on/u).selectOption({ index: 1 })
  await page.getByRole('button', { name: 'Inscrire l’établissement' }).click()
  await page.waitForURL((url) => url.pathname === '/employeur')
  await page.waitForLoadState('networkidle')
  return []
}

export const employerVisits: Visit[] = [
  {
    who: 'an employer',
    email: 'employeur@demo.test',
    budget: 'work',
    stops: [
      '/employeur',
      '/employeur/etablissements/nouveau',
      refused('Inscrire l’établissement'),
      '/employeur/offres/nouvelle',
      refused('Publier l’offre'),
      '/employeur?statut=brouillons',
      /\/employeur\/offres\/[0-9a-f-]{36}\/modifier$/u,
      ...published,
      /\/modifier$/u,
      ...published,
      /\/apercu$/u,
      ...published,
      /\/fermer$/u,
      ...published,
      /\/profils\/[^/]+$/u,
      onPaper,
      '/employeur/mises-en-relation',
      /\/employeur\/mises-en-relation\/[^/]+$/u,
      '/employeur/viviers',
      /\/employeur\/viviers\/[^/?]+$/u,
      tick(/^Comparer/u, 3, 'Comparer les profils cochés'),
      '/employeur/viviers',
      /\/employeur\/viviers\/[^/?]+$/u,
      /\?[a-z]+=[^&]+$/u,
      press('S’abonner'),
      '/employeur/abonnements',
      unsubscribing,
      press('Me désabonner'),
      '/employeur/abonnements',
      refused('S’abonner'),
      /\/compte\/sessions$/u,
      '/coordination',
    ],
  },
  {
    who: 'a new employer',
    email: 'premiers.pas@demo.test',
    signUp: '/inscription/employeur',
    budget: 'work',
    stops: [
      '/employeur',
      '/employeur/offres/nouvelle',
      '/employeur/mises-en-relation',
      '/employeur/viviers',
      '/employeur/viviers/cuisine-alimentation',
      '/employeur/viviers/cuisine-alimentation/comparer',
      '/employeur/abonnements',
      registering,
      '/employeur/offres/nouvelle',
      '/employeur/viviers',
      '/employeur/viviers/cuisine-alimentation',
    ],
  },
]
