import { TOTP } from 'otpauth'
import { enterByLink } from '../../browser'
import { onPaper, press, refused, write, type Stop } from './stop'
import type { Visit } from './visit'

const fieldEvent = /\/conseil\/evenements\/[0-9a-f-]{36}$/u
const person = ['/conseil/habitants', /\/conseil\/habitants\/[0-9a-f-]{36}$/u]

/** Nobody in the demo has a second factor, so that no link leads there: the journal says who signed in. */
const resetOfColleague: Stop = async (page) => {
  await page.goto('/coordination/journal?action=session.opened')
  const link = page.getByRole('link', { name: 'Solène Kestenholtz' }).first()
  const { searchParams } = new URL((await link.getAttribute('href')) ?? '', page.url())
  const accountId = searchParams.get('objet')
  if (accountId === null) throw new Error('the journal does not say whose session it was')
  await page.goto(`/coordination/equipe/${accountId}`, { waitUntil: 'networkidle' })
  return []
}

/** Several asked for at once, which wait ten seconds and can be taken back. */
const waiting: Stop = async (page) => {
  const boxes = page.getByRole('row').getByRole('checkbox')
  for (const index of [0, 1]) await boxes.nth(index).check()
  await page.getByText('Confier à…').click()
  await page.getByLabel('À qui').selectOption({ index: 1 })
  await page.getByRole('button', { name: 'Confier', exact: true }).click()
  await page.getByRole('button', { name: 'Annuler' }).waitFor()
  return []
}

/** Who nobody else signs in as: from here on she owes a code. */
const guarded = 'idriss@deux-rives-vertes.test'

const enrolling: Stop = async (page) => {
  const secret = (await page.locator('p.font-mono').innerText()).replaceAll(' ', '')
  await page.getByLabel(/^Code/u).fill(new TOTP({ secret }).generate())
  await page.getByRole('button', { name: 'Vérifier le code' }).click()
  await page.waitForLoadState('networkidle')
  return []
}

const owingCode: Stop = async (page) => {
  await page.getByRole('button', { name: 'Se déconnecter' }).click()
  await enterByLink(page, guarded)
  await page.waitForURL('**/connexion/code')
  await page.waitForLoadState('networkidle')
  return []
}

export const staffVisits: Visit[] = [
  {
    who: 'a caseworker',
    email: 'conseillere@demo.test',
    budget: 'work',
    stops: [
      '/conseil',
      refused('Valider'),
      /\/conseil\/mises-en-relation\/[^/]+$/u,
      /\/recu$/u,
      onPaper,
      '/conseil?vue=reponses',
      '/conseil?suivi=moi&retard=oui',
      '/conseil?q=zzzz',
      write({ 'Nom de cette vue': 'Sans réponse' }, 'Garder ces filtres'),
      '/conseil',
      waiting,
      '/conseil/appels',
      '/conseil/veille',
      '/conseil/habitants/nouveau',
      refused('Inscrire'),
      '/conseil/habitants/terrain',
      refused('Inscrire et rendre visible'),
      '/conseil/etablissements',
      /\/conseil\/etablissements\/[^/]+$/u,
      /\?refuser$/u,
      '/conseil/equite',
      '/conseil/chiffres',
      '/conseil/orientations',
      '/conseil/evenements',
      '/conseil/evenements/nouveau',
      refused('Prévoir cet événement'),
      '/conseil/evenements/affiche',
      '/conseil/evenements?vue=passes',
      fieldEvent,
      '/conseil/evenements',
      fieldEvent,
      /\/conseil\/evenements\/[0-9a-f-]{36}\/affiche$/u,
      '/conseil/evenements',
      fieldEvent,
      /\?annuler$/u,
      '/conseil/formations',
      /\/conseil\/formations\/[^/]+$/u,
      '/conseil/offres',
      /\/conseil\/offres\/[^/]+$/u,
    ],
  },
  {
    who: 'a caseworker on files',
    email: 'farid@passage-ouest.test',
    budget: 'work',
    stops: [
      '/conseil/habitants?nom=zzzz',
      ...person,
      refused('Garder la note'),
      write({ 'Nouvelle note': 'Cherche plutôt le matin.' }, 'Garder la note'),
      ...person,
      /\/profil\/competences$/u,
      ...person,
      /\/parcours$/u,
      ...person,
      /\/messages$/u,
      ...person,
      /\/visibilite$/u,
      ...person,
      /\/mes-donnees$/u,
      /\/effacer$/u,
      '/conseil',
      /\/compte\/second-facteur$/u,
      /\/compte\/sessions$/u,
    ],
  },
  {
    who: 'a coordinator',
    email: 'coordination@demo.test',
    budget: 'work',
    stops: [
      '/coordination',
      '/coordination/chiffres',
      '/coordination/diagnostic',
      onPaper,
      '/coordination/diagnostic?periode=2000-T9',
      /\/coordination\/bareme$/u,
      /\/coordination\/bareme\/[^/]+$/u,
      '/coordination/annonces',
      '/coordination/moteur',
      '/coordination/conservation',
      '/coordination/journal',
      '/coordination/journal?du=2001-01-01&au=2001-01-02',
      '/coordination/formations',
      /\/coordination\/formations\/[0-9a-f-]{36}$/u,
      '/coordination/formations/nouvelle',
      refused('Ajouter au catalogue'),
      '/coordination/contributions',
      '/coordination/equipe',
      resetOfColleague,
      /\/compte\/second-facteur$/u,
      /\/compte\/sessions$/u,
    ],
  },
  {
    who: 'a coordinator with a second factor',
    email: guarded,
    budget: 'work',
    stops: [
      '/compte/second-facteur',
      press('Commencer'),
      refused('Vérifier le code'),
      enrolling,
      owingCode,
      refused('Entrer dans mon espace'),
    ],
  },
]
