import { consentMonths } from '@/app/modules/consent/shared'
import {
  contactChannelLabels,
  contactOutcomeLabels,
  nextActionLabels,
  radarPauseLabels,
  radarRules,
} from '@/app/modules/casework/shared'
import { agreementChannelLabels, stateLabels } from '@/app/modules/introductions/shared'
import { languageLabels, lowerFirst } from '@/app/modules/reference/shared'
import { languageNames } from '@/app/words/languages'
import { readAnswer, type NeighbourhoodAnswer } from '@/app/modules/profiles/shared'
import { describeSituation, readSituation, schemeNames } from '@/app/modules/schemes/shared'
import { languageCodes } from '@/drizzle/vocabulary'
import type { HeldTheme } from '../shared'
import { describePathway } from './describe-pathway'
import { day, mission, notTold, plural, type Held } from './held'

const twoYears = 'Deux ans après votre dernier contact avec la Cité, ou dès que vous demandez l’effacement.'
const consentGround = 'Votre accord (RGPD, article\u00a06.1.a), que vous pouvez retirer à tout moment.'

/** What she told, chose and was offered. */
export function describeToldData(held: Held): HeldTheme[] {
  return [
    identity(held),
    profile(held),
    consentTheme(held),
    introductionTheme(held),
    describePathway(held),
    casework(held),
  ]
}

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
      ...rows.neighbourhood.map((home) => ({
        term: 'Quartier prioritaire, pour vos droits seulement',
        details: neighbourhoodWords(readAnswer(home.neighbourhood), home.byHand),
      })),
      ...rows.situation.map(({ answers }) => ({
        term: 'Votre situation, pour vos droits seulement',
        details: describeSituation(readSituation(answers)),
      })),
      ...rows.schemes.map(({ scheme, enteredOn, leftOn }) => ({
        term: 'Dispositif',
        details: `${schemeNames[scheme]}, depuis le ${day(enteredOn)}${leftOn === null ? '' : `, jusqu’au ${day(leftOn)}`}`,
      })),
      { term: 'Naissance', details: birthDate === null ? notTold : day(birthDate) },
      { term: 'Votre dossier est ouvert depuis', details: day(rows.resident[0]?.createdAt ?? null) },
      { term: 'Qui vous suit', details: file.leadCaseworker ?? notTold },
      { term: 'Structure', details: file.organisation ?? notTold },
      { term: 'Espace en ligne', details: account ? `depuis le ${day(account.createdAt)}` : 'non' },
      ...(account ? [{ term: 'Langue de vos messages', details: languageNames[account.language] }] : []),
    ],
  }
}

function neighbourhoodWords(answer: NeighbourhoodAnswer, byHand: boolean): string {
  if (answer.kind === 'not_found') return 'adresse introuvable, à vérifier'
  const where = answer.kind === 'inside' ? answer.code : 'votre adresse n’est pas dans l’un d’eux'
  return `${where} (${byHand ? 'noté par la Cité' : 'd’après votre adresse'})`
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
      details: `${each.offerTitle}, ${each.establishmentName}\u00a0: ${lowerFirst(stateLabels[each.state])}`,
      receiptOf: each.id,
    })),
  }
}

/** What caseworkers wrote among themselves: hers to read (RGPD 15), whoever it was written for. */
function casework({ rows, staffName }: Held): HeldTheme {
  const lines = [
    ...rows.nextAction.map(({ kind, dueOn, setBy }) => ({
      term: 'Prochaine étape',
      details: `${nextActionLabels[kind]}, le ${day(dueOn)}, notée par ${staffName(setBy)}`,
    })),
    ...rows.notes.map(({ writtenAt, authorId, body }) => ({
      term: `Note du ${day(writtenAt)}`,
      details: `${body} (${staffName(authorId)})`,
    })),
    ...rows.contacts.map(({ at, channel, outcome, madeBy }) => ({
      term: `Contact du ${day(at)}`,
      details: `${contactOutcomeLabels[outcome]}, ${lowerFirst(contactChannelLabels[channel])} (${staffName(madeBy)})`,
    })),
    ...rows.radarPause.map(({ until, reason, setBy }) => ({
      term: 'Appel reporté',
      details: `jusqu’au ${day(until)}, ${lowerFirst(radarPauseLabels[reason])} (${staffName(setBy)})`,
    })),
    ...rows.radarContests.map(({ kind, at }) => ({
      term: `Raison contestée le ${day(at)}`,
      details: radarRules[kind].label,
    })),
    ...rows.handovers.map(({ at, fromId, toId, note }) => ({
      term: `Confié·e le ${day(at)}`,
      details: [
        fromId === null ? `à ${staffName(toId)}` : `par ${staffName(fromId)} à ${staffName(toId)}`,
        ...(note === null ? [] : [note]),
      ].join('\u00a0: '),
    })),
  ]
  return {
    id: 'suivi',
    title: 'Ce que vos conseiller·ères ont noté',
    why: 'Pour vous accompagner sans vous faire tout redire. Aucun employeur ne le lit.',
    ground: mission,
    until: twoYears,
    correct: null,
    lines: lines.length === 0 ? [{ term: 'Notes', details: 'aucune' }] : lines,
  }
}

function languageName(code: string): string {
  const known = languageCodes.find((each) => each === code)
  return known === undefined ? code : languageLabels[known]
}
