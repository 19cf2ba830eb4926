import type { Role } from '@/drizzle/vocabulary'
import type { WebUser } from './web-user'

/** Something that somebody comes to the portal for, page after page. */
type Errand = (user: WebUser) => Promise<void>

const id = '[0-9a-f-]{36}'
const page = (path: string) => new RegExp(`^${path}$`, 'u')
const opens =
  (path: string): Errand =>
  (user) =>
    user.open(path)

/** Whether the form of this step holds an answer: whoever has none yet says that she does not know. */
function hasAnswers(user: WebUser): boolean {
  const asides = ['csrf', 'intent', 'query', 'place', 'from']
  const fields = user.page.form('save')?.fields ?? new URLSearchParams()
  return [...fields].some(([name, value]) => value !== '' && !asides.includes(name))
}

/** Each saves a step of her profile that she has answered, which confirms it, or answers what waits. */
const resident: [Errand, number][] = [
  [opens('/mon-espace'), 3],
  [opens('/mon-espace/apercu'), 1],
  [opens('/mon-espace/visibilite'), 1],
  [opens('/mon-espace/mes-donnees'), 1],
  [
    async (user) => {
      await user.open('/mon-espace')
      if (await user.follow(page('/mon-espace/profil/(?:metiers|disponibilites|trajets)'))) {
        await user.submit('save', hasAnswers(user) ? {} : { unknown: 'on' })
      }
    },
    4,
  ],
  [
    async (user) => {
      await user.open('/mon-espace')
      if (!(await user.follow(page(`/mon-espace/mises-en-relation/${id}`)))) return
      if (await user.submit('agree')) return
      await user.follow(page(`/mon-espace/mises-en-relation/${id}/recu`))
    },
    3,
  ],
]

const employer: [Errand, number][] = [
  [opens('/employeur'), 2],
  [
    async (user) => {
      await user.open('/employeur?statut=publiees')
      if (!(await user.follow(page(`/employeur/offres/${id}`)))) return
      if (user.random.chance(0.3)) await user.follow(page(`/employeur/offres/${id}\\?page=\\d+`))
      if (!(await user.follow(page(`/employeur/offres/${id}/profils/[\\w-]+`)))) return
      if (user.random.chance(0.4)) await user.submit('request')
    },
    6,
  ],
  [
    async (user) => {
      await user.open('/employeur/mises-en-relation')
      if (!(await user.follow(page(`/employeur/mises-en-relation/${id}`)))) return
      if (user.random.chance(0.3)) await user.submit('met')
    },
    3,
  ],
  [
    async (user) => {
      await user.open('/employeur?statut=brouillons')
      if (!(await user.follow(page(`/employeur/offres/${id}`)))) return
      if (await user.follow(page(`/employeur/offres/${id}/modifier`))) await user.submit('save')
    },
    2,
  ],
  [
    async (user) => {
      await user.open('/employeur?statut=publiees')
      if (!(await user.follow(page(`/employeur/offres/${id}`)))) return
      if (await user.submit('pause')) await user.submit('resume')
    },
    1,
  ],
]

/** Takes an introduction one step further: whichever its page offers. */
async function decide(user: WebUser): Promise<void> {
  if (!(await user.follow(page(`/conseil/mises-en-relation/${id}`)))) return
  for (const move of ['start_review', 'ask_resident', 'approve']) {
    if (await user.submit(move)) return
  }
  await user.submit('agree', { channel: 'phone' })
}

const caseworker: [Errand, number][] = [
  [
    async (user) => {
      await user.open('/conseil')
      await decide(user)
    },
    5,
  ],
  [
    async (user) => {
      await user.open('/conseil')
      if (await user.follow(page('/conseil\\?vue=[\\w-]+'))) await decide(user)
    },
    3,
  ],
  [
    async (user) => {
      await user.open('/conseil/habitants')
      await user.follow(page('/conseil/habitants\\?.*page=\\d+'))
      await user.follow(page(`/conseil/habitants/${id}`))
    },
    3,
  ],
  [
    async (user) => {
      await user.open(`/conseil/habitants?nom=${user.random.pick(['a', 'mar', 'sch', 'el', 'ou', 'yil'])}`)
      await user.follow(page(`/conseil/habitants/${id}`))
    },
    2,
  ],
  [
    async (user) => {
      await user.open('/conseil/offres')
      if (!(await user.follow(page(`/conseil/offres/${id}`)))) return
      if (user.random.chance(0.3)) await user.submit('propose')
    },
    3,
  ],
  [
    async (user) => {
      await user.open('/conseil/etablissements')
      if (await user.follow(page(`/conseil/etablissements/${id}`))) await user.submit('confirm')
    },
    1,
  ],
  [opens('/conseil/equite'), 1],
]

const coordinator: [Errand, number][] = [
  [opens('/coordination'), 2],
  [
    async (user) => {
      await user.open('/coordination/journal')
      await user.follow(/^\/coordination\/journal\?avant=\d+$/u)
    },
    2,
  ],
  [opens('/coordination/annonces'), 1],
  [opens('/coordination/equipe'), 1],
  [opens('/coordination/bareme'), 1],
  [opens('/coordination/conservation'), 1],
]

/** What people of each role come for, with how often: three readings for one change, about. */
export const errands: Readonly<Record<Role, readonly (readonly [Errand, number])[]>> = {
  resident,
  employer,
  caseworker,
  coordinator,
}
