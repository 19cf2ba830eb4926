import { consentMonths } from '@/app/modules/consent/shared'
import { agreementChannelLabels, stateLabels } from '@/app/modules/introductions/shared'
import type { ResidentFile } from '@/app/modules/profiles/index.server'
import { languageLabels } from '@/app/modules/reference/shared'
import { languageCodes, type IntroductionState } from '@/drizzle/vocabulary'
import type { AccountId, IntroductionId } from '@/drizzle/ids'
import type { HeldTheme } from '../shared'
import { describeEntry } from './describe-entry'
import type { HeldRows } from './read-held-rows.server'

interface Held {
  file: ResidentFile
  rows: HeldRows
  pools: readonly string[]
  introductions: readonly {
    id: IntroductionId
    offerTitle: string
    establishmentName: string
    state: IntroductionState
    createdAt: Date
  }[]
  recordedBy: (accountId: AccountId) => string
}

const twoYears = 'Deux ans après votre dernier contact avec la Cité, ou dès que vous demandez l’effacement.'
const mission =
  'Mission d’intérêt public de la Cité de l’emploi\u00a0: vous accompagner (RGPD, article\u00a06.1.e).'
const consentGround = 'Votre accord (RGPD, article\u00a06.1.a), que vous pouvez retirer à tout moment.'
const security = 'Sécurité de vos données (RGPD, articles\u00a06.1.c et 32).'

/** By theme, what is held, why, on which ground and until when. Links are within the space of whoever reads. */
export function describeHeldData(held: Held): HeldTheme[] {
  return [
    identity(held),
    profile(held),
    consentTheme(held),
    introductionTheme(held),
    mails(held),
    access(held),
    exposures(held),
    journal(held),
  ]
}

const notTold = 'à préciser'

function identity({ file, rows }: Held): HeldTheme {
  const { givenName, familyName, phone, email, address, birthDate } = file.identity
  const [account] = rows.account
  return {
    id: 'identite',
    title: 'Qui vous êtes',
    why: 'Pour vous reconnaître et vous joindre. Un employeur ne le lit qu’après votre oui et celui de la Cité.',
    ground: mission,
    until: twoYears,
    correct: { to: 'profil/identite', label: 'Corriger mon identité' },
    lines: [
      { term: 'Nom', details: `${givenName} ${familyName}` },
      { term: 'Téléphone', details: phone ?? notTold },
      { term: 'E-mail pour vous écrire', details: email ?? notTold },
      { term: 'Adresse', details: address ?? notTold },
      { term: 'Naissance', details: birthDate === null ? notTold : day(birthDate) },
      { term: 'Votre dossier est ouvert depuis', details: day(rows.resident[0]?.createdAt ?? null) },
      { term: 'Qui vous suit', details: file.leadCaseworker ?? notTold },
      { term: 'Structure', details: file.organisation ?? notTold },
      { term: 'Espace en ligne', details: account ? `depuis le ${day(account.createdAt)}` : 'non' },
    ],
  }
}

function profile({ file, pools, rows }: Held): HeldTheme {
  return {
    id: 'profil',
    title: 'Ce que vous savez faire et cherchez',
    why: 'Pour trouver les offres qui vous vont. Les employeurs le voient sans votre nom, si vous êtes visible.',
    ground: mission,
    until: twoYears,
    correct: { to: 'profil/metiers', label: 'Corriger mon profil' },
    lines: [
      ...file.facts,
      {
        term: 'Moments de travail',
        details:
          file.week === null ? notTold : plural(file.week.length, 'moment', 'moments') + ' de la semaine',
      },
      { term: 'Viviers', details: pools.length === 0 ? 'aucun' : pools.join(', ') },
      { term: 'Modifié le', details: day(file.profile.updatedAt) },
      {
        term: 'Confirmé le',
        details: file.profile.confirmedAt === null ? 'jamais' : day(file.profile.confirmedAt),
      },
      ...rows.unseen.map(({ eligibleOffers }) => ({
        term: 'Peu vu·e',
        details: `${plural(eligibleOffers, 'offre', 'offres')} vous correspondent sans qu’un employeur vous ait vu·e depuis trente jours\u00a0: la Cité en est prévenue.`,
      })),
    ],
  }
}

function consentTheme({ rows, recordedBy }: Held): HeldTheme {
  return {
    id: 'accords',
    title: 'Vos accords pour être visible',
    why: 'Pour prouver que vous avez choisi, et ce que vous aviez lu.',
    ground: `${consentGround} La preuve\u00a0: RGPD, article\u00a07.1.`,
    until: `Un accord vaut ${consentMonths} mois. Sa trace reste autant que votre dossier.`,
    correct: { to: 'visibilite', label: 'Prolonger ou retirer mon accord' },
    lines: rows.consents.map((consent) => ({
      term: `Donné le ${day(consent.givenAt)}`,
      details: [
        agreementChannelLabels[consent.channel],
        `texte ${consent.noticeVersion} en ${languageName(consent.language)}`,
        ...(consent.understood ? ['question de compréhension réussie'] : []),
        `noté par ${recordedBy(consent.recordedBy)}`,
        consent.withdrawnAt === null
          ? `valable jusqu’au ${day(consent.expiresAt)}`
          : `terminé le ${day(consent.withdrawnAt)}`,
      ].join(', '),
    })),
  }
}

function introductionTheme({ introductions }: Held): HeldTheme {
  return {
    id: 'mises-en-relation',
    title: 'Vos mises en relation',
    why: 'Pour vous présenter une offre et suivre ce qui s’est passé. Le reçu dit comment le score a été fait.',
    ground: consentGround,
    until:
      'Autant que votre dossier. Après un effacement\u00a0: la date, l’offre et l’issue, sans rien de vous.',
    correct: null,
    lines: introductions.map((each) => ({
      term: day(each.createdAt),
      details: `${each.offerTitle}, ${each.establishmentName}\u00a0: ${stateLabels[each.state].toLowerCase()}`,
      receiptOf: each.id,
    })),
  }
}

function mails({ rows }: Held): HeldTheme {
  return {
    id: 'messages',
    title: 'Les messages que nous vous avons envoyés',
    why: 'Pour ne pas vous envoyer deux fois le même.',
    ground: mission,
    until: 'Trente jours.',
    correct: null,
    lines: rows.mails.map(({ sentAt, subject }) => ({
      term: day(sentAt),
      details: subject ?? 'Texte effacé',
    })),
  }
}

function access({ rows }: Held): HeldTheme {
  return {
    id: 'connexions',
    title: 'Vos connexions',
    why: 'Pour que vous seul·e entriez dans votre espace.',
    ground: security,
    until: 'Un lien sert quinze minutes, une connexion trente jours au plus.',
    correct: null,
    lines: [
      ...rows.signInAddress.map(() => ({
        term: 'Adresse de connexion',
        details: 'enregistrée, une seule par compte',
      })),
      ...rows.sessions.map(({ createdAt, expiresAt, revokedAt }) => ({
        term: `Connexion du ${day(createdAt)}`,
        details: revokedAt === null ? `jusqu’au ${day(expiresAt)}` : `fermée le ${day(revokedAt)}`,
      })),
      ...rows.signInLinks.map(({ createdAt, usedAt }) => ({
        term: `Lien du ${day(createdAt)}`,
        details: usedAt === null ? 'pas utilisé' : 'utilisé',
      })),
    ],
  }
}

function exposures({ rows }: Held): HeldTheme {
  return {
    id: 'apparitions',
    title: 'Où votre profil est apparu, sans votre nom',
    why: 'Pour que chacun·e soit vu·e à son tour, et que vous sachiez qui vous a vu·e.',
    ground: mission,
    until: 'Autant que votre dossier.',
    correct: null,
    lines: [
      {
        term: 'Listes d’offres',
        details:
          rows.exposures.length === 0
            ? 'aucune pour le moment'
            : plural(rows.exposures.length, 'liste', 'listes'),
      },
    ],
  }
}

/** A whole file can have a long journal: a page shows its last entries, the export has all. */
const shownEntries = 60

function journal({ rows }: Held): HeldTheme {
  const more = rows.journal.length - shownEntries
  return {
    id: 'journal',
    title: 'Le journal de ce qui a été fait',
    why: 'Pour pouvoir vérifier, après coup, qui a fait quoi avec vos données.',
    ground: 'Obligation de rendre compte (RGPD, articles\u00a05.2 et 6.1.c).',
    until:
      'Le journal n’est jamais modifié. Il ne contient que des numéros\u00a0: après un effacement, ils ne mènent plus à vous.',
    correct: null,
    lines: [
      ...rows.journal
        .slice(0, shownEntries)
        .map((entry) => ({ term: day(entry.at), details: describeEntry(entry) })),
      ...(more > 0
        ? [{ term: 'Plus ancien', details: `${plural(more, 'ligne', 'lignes')} dans l’export` }]
        : []),
    ],
  }
}

const longDay = new Intl.DateTimeFormat('fr-FR', { dateStyle: 'long', timeZone: 'Europe/Paris' })

function day(moment: Date | string | null): string {
  if (moment === null) return notTold
  return longDay.format(typeof moment === 'string' ? new Date(`${moment}T12:00:00Z`) : moment)
}

const plural = (count: number, one: string, many: string) => `${count}\u00a0${count < 2 ? one : many}`

function languageName(code: string): string {
  const known = languageCodes.find((each) => each === code)
  return known === undefined ? code : languageLabels[known].toLowerCase()
}
