import { consentMonths } from '@/app/modules/consent/shared'
import { agreementChannelLabels, ownStateLabels } from '@/app/modules/introductions/shared'
import { languageLabels } from '@/app/modules/reference/shared'
import { readAnswer, type NeighbourhoodAnswer } from '@/app/modules/profiles/shared'
import { readSituation, schemeNames } from '@/app/modules/schemes/shared'
import { languageNames } from '@/app/words/languages'
import type { Speech } from '@/app/words/speech'
import { languageCodes } from '@/drizzle/vocabulary'
import type { HeldTheme } from '../shared'
import { describeCasework } from './describe-casework'
import { describePathway } from './describe-pathway'
import { describeSituation } from './describe-situation'
import { day, mission, told, type Held } from './held'

const twoYears = 'Deux ans après votre dernier contact avec la Cité, ou dès que vous demandez l’effacement.'

/** What she told, chose and was offered. */
export function describeToldData(held: Held): HeldTheme[] {
  return [
    identity(held),
    profile(held),
    consentTheme(held),
    introductionTheme(held),
    describePathway(held),
    describeCasework(held),
  ]
}

function identity({ file, rows, staffName, eventName, speech }: Held): HeldTheme {
  const { say, inFrench } = speech
  const { givenName, familyName, phone, email, address, birthDate } = file.identity
  const [account] = rows.account
  const on = (moment: Date | string | null) => day(moment, speech)
  const typed = (words: string | null) => (words === null ? say('à préciser') : inFrench(words))
  return {
    id: 'identite',
    title: say('Qui vous êtes'),
    why: say(
      'Pour vous reconnaître et vous joindre. Un employeur ne le lit qu’après votre oui et celui de la Cité.',
    ),
    ground: say(mission),
    until: say(twoYears),
    correct: { to: 'profil/identite', label: say('Corriger mon identité') },
    lines: [
      { term: say('Nom'), details: inFrench(`${givenName} ${familyName}`) },
      { term: say('Téléphone'), details: typed(phone) },
      { term: say('E-mail pour vous écrire'), details: typed(email) },
      { term: say('Adresse'), details: typed(address) },
      ...rows.neighbourhood.map((home) => ({
        term: say('Quartier prioritaire, pour vos droits seulement'),
        details: neighbourhoodWords(readAnswer(home.neighbourhood), home.byHand, speech),
      })),
      ...rows.situation.map(({ answers }) => ({
        term: say('Votre situation, pour vos droits seulement'),
        details: describeSituation(readSituation(answers), speech),
      })),
      ...rows.schemes.map(({ scheme, enteredOn, leftOn }) => ({
        term: say('Dispositif'),
        details: [
          inFrench(schemeNames[scheme]),
          say('depuis le {{day}}', { day: on(enteredOn) }),
          ...(leftOn === null ? [] : [say('jusqu’au {{day}}', { day: on(leftOn) })]),
        ].join(', '),
      })),
      { term: say('Date de naissance'), details: on(birthDate) },
      { term: say('Votre dossier est ouvert depuis'), details: on(rows.resident[0]?.createdAt ?? null) },
      ...rows.signUp.map(({ at, madeBy }) => ({
        term: say('Inscription sur le terrain'),
        details: say('{{what}}, par {{who}}', { what: on(at), who: staffName(madeBy) }),
      })),
      ...rows.event.map(({ eventId, way }) => ({
        term: say('Événement où vous vous êtes inscrit·e'),
        details: [eventName(eventId), ...(way === 'poster' ? [say('en ligne, par l’affiche')] : [])].join(
          ', ',
        ),
      })),
      { term: say('Qui vous suit'), details: typed(file.leadCaseworker) },
      { term: say('Structure'), details: typed(file.organisation) },
      {
        term: say('Espace en ligne'),
        details: account ? say('depuis le {{day}}', { day: on(account.createdAt) }) : say('Non'),
      },
      ...(account ? [{ term: say('Langue de vos messages'), details: languageNames[account.language] }] : []),
    ],
  }
}

function neighbourhoodWords(answer: NeighbourhoodAnswer, byHand: boolean, { say }: Speech): string {
  if (answer.kind === 'not_found') return say('adresse introuvable, à vérifier')
  const where = answer.kind === 'inside' ? answer.code : say('votre adresse n’est pas dans l’un d’eux')
  return byHand
    ? say('{{where}} (noté par la Cité)', { where })
    : say('{{where}} (d’après votre adresse)', { where })
}

function profile({ file, pools, rows, speech }: Held): HeldTheme {
  const { say, count, inFrench } = speech
  const on = (moment: Date | string) => day(moment, speech)
  return {
    id: 'profil',
    title: say('Ce que vous savez faire et cherchez'),
    why: say(
      'Pour trouver les offres qui vous vont. Les employeurs le voient sans votre nom, si vous êtes visible.',
    ),
    ground: say(mission),
    until: say(twoYears),
    correct: { to: 'profil/metiers', label: say('Corriger mon profil') },
    lines: [
      ...file.facts,
      {
        term: say('Moments de travail'),
        details:
          file.week === null ? say('à préciser') : count(file.week.length, '{{n}} moments de la semaine'),
      },
      {
        term: say('Viviers'),
        details: pools.length === 0 ? say('aucun') : pools.map((name) => inFrench(name)).join(', '),
      },
      { term: say('Modifié le'), details: on(file.profile.updatedAt) },
      {
        term: say('Confirmé le'),
        details: file.profile.confirmedAt === null ? say('jamais') : on(file.profile.confirmedAt),
      },
      ...rows.unseen.map(({ eligibleOffers }) => ({
        term: say('Peu vu·e'),
        details: count(
          eligibleOffers,
          '{{n}} offres vous correspondent sans qu’un employeur vous ait vu·e depuis trente jours : la Cité en est prévenue.',
        ),
      })),
    ],
  }
}

function consentTheme({ rows, recordedBy, speech }: Held): HeldTheme {
  const { say } = speech
  const on = (moment: Date) => day(moment, speech)
  return {
    id: 'accords',
    title: say('Vos accords pour être visible'),
    why: say('Pour prouver que vous avez choisi, et ce que vous aviez lu.'),
    ground: say(
      'Votre accord (RGPD, article 6.1.a), que vous pouvez retirer à tout moment. La preuve : RGPD, article 7.1.',
    ),
    until: say('Un accord vaut {{months}} mois. Sa trace reste autant que votre dossier.', {
      months: consentMonths,
    }),
    correct: { to: 'visibilite', label: say('Prolonger ou retirer mon accord') },
    lines: rows.consents.map((consent) => ({
      term: say('Donné le {{day}}', { day: on(consent.givenAt) }),
      details: [
        told(agreementChannelLabels[consent.channel], speech),
        say('texte {{version}}, langue : {{language}}', {
          version: consent.noticeVersion,
          language: languageName(consent.language, speech),
        }),
        ...(consent.understood ? [say('question de compréhension réussie')] : []),
        say('noté par {{who}}', { who: recordedBy(consent.recordedBy) }),
        consent.withdrawnAt === null
          ? say('valable jusqu’au {{day}}', { day: on(consent.expiresAt) })
          : say('terminé le {{day}}', { day: on(consent.withdrawnAt) }),
      ].join(', '),
    })),
  }
}

function introductionTheme({ introductions, speech }: Held): HeldTheme {
  const { say, inFrench } = speech
  return {
    id: 'mises-en-relation',
    title: say('Vos mises en relation'),
    why: say(
      'Pour vous présenter une offre et suivre ce qui s’est passé. Le reçu dit comment le score a été fait.',
    ),
    ground: say('Votre accord (RGPD, article 6.1.a), que vous pouvez retirer à tout moment.'),
    until: say(
      'Autant que votre dossier. Après un effacement : la date, l’offre et l’issue, sans rien de vous.',
    ),
    correct: null,
    lines: introductions.map((each) => ({
      term: day(each.createdAt, speech),
      details: `${inFrench(`${each.offerTitle}, ${each.establishmentName}`)}, ${say(ownStateLabels[each.state])}`,
      receiptOf: each.id,
    })),
  }
}

function languageName(code: string, speech: Speech): string {
  const known = languageCodes.find((each) => each === code)
  return known === undefined ? code : told(languageLabels[known], speech)
}
