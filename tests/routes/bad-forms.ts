import type { StagedIntroduction } from '@/seed/scenarios/index.server'
import type { FormFields } from '../setup/portal'

/** Longer than any field takes. */
export const huge = 'é'.repeat(20_000)
const rightToLeft = 'Sami \u202Exet'
const many = Array.from({ length: 10_000 }, (_, index) => String(100_000 + index))
const yesterday = new Date(Date.now() - 2 * 86_400_000).toISOString().slice(0, 10)

export type Sender = 'visitor' | 'employer' | 'resident' | 'caseworker'

export interface BadForm {
  name: string
  who: Sender
  path: (staged: StagedIntroduction) => string
  /** What the page takes as it stands. */
  good: (staged: StagedIntroduction) => FormFields
  /** One field made wrong at a time. */
  bad: [field: string, value: string | string[]][]
}

/** Every form that takes typed values, with one value made wrong at a time. */
export const badForms: BadForm[] = [
  {
    name: 'sign in',
    who: 'visitor',
    path: () => '/connexion',
    good: () => ({ email: 'personne@exemple.test' }),
    bad: [
      ['email', ''],
      ['email', 'pas une adresse'],
      ['email', `${huge}@exemple.test`],
      ['email', 'a\0b@exemple.test'],
      ['email', '🥖@exemple.test'],
      ['email', ['deux@exemple.test', 'adresses@exemple.test']],
    ],
  },
  {
    name: 'resident sign-up',
    who: 'visitor',
    path: () => '/inscription/habitant',
    good: () => ({ givenName: 'Sami', familyName: 'Essai', email: 'sami@exemple.test', phone: '' }),
    bad: [
      ['givenName', ''],
      ['givenName', huge],
      ['givenName', rightToLeft],
      ['familyName', 'Es\0sai'],
      ['phone', '12'],
      ['phone', '06 39 98 🥖'],
      ['email', 'sami@'],
    ],
  },
  {
    name: 'establishment',
    who: 'employer',
    path: () => '/employeur/etablissements/nouveau',
    good: () => ({ siret: '00000000100008', name: 'Boulangerie d’essai', placeCode: 'inconnue' }),
    bad: [
      ['siret', '12345678901234'],
      ['siret', '🥖'],
      ['siret', huge],
      ['name', ''],
      ['name', huge],
      ['name', rightToLeft],
      ['placeCode', 'nulle-part'],
    ],
  },
  {
    name: 'offer',
    who: 'employer',
    path: () => '/employeur/offres/nouvelle',
    good: (staged) => ({
      intent: 'publish',
      establishmentId: staged.employer.establishmentId,
      jobTitleCode: String(staged.offer.built.offer.jobTitleCode ?? ''),
      contract: 'permanent',
      openings: '1',
      hourlyPayMin: '13,50',
    }),
    bad: [
      ['establishmentId', 'x'],
      ['jobTitleCode', '999999'],
      ['jobTitleCode', 'boulanger'],
      ['jobTitleCode', ''],
      ['contract', 'esclavage'],
      ['contract', ''],
      ['openings', '0'],
      ['openings', '-3'],
      ['openings', '1e9'],
      ['openings', huge],
      ['hourlyPayMin', '-5'],
      ['hourlyPayMin', '3'],
      ['hourlyPayMin', 'beaucoup'],
      ['hourlyPayMin', '13\0'],
      ['hourlyPayMax', '13'],
      ['hoursPerWeek', '90'],
      ['startsOn', yesterday],
      ['startsOn', '2027-02-31'],
      ['deadline', yesterday],
      ['deadline', 'demain'],
      ['experienceMonths', '-1'],
      ['experienceMonths', '🥖'],
      ['slots', ['monday-morning', 'never']],
      ['skills', ['999999999']],
      ['skills', many],
      ['licences', ['Z']],
      ['languages', ['klingon']],
      ['certificates', ['1']],
    ],
  },
  ...(
    [
      [
        'identite',
        { givenName: 'Nour', familyName: 'Essai' },
        [
          ['givenName', huge],
          ['givenName', ''],
          ['familyName', rightToLeft],
          ['phone', 'douze'],
          ['birthDate', '2025-01-01'],
          ['birthDate', '1800-01-01'],
          ['birthDate', '31/02/1990'],
          ['email', 'nour@'],
          ['address', 'rue\0'],
        ],
      ],
      [
        'metiers',
        { sought: ['N1103'] },
        [
          ['sought', ['Z9999']],
          ['sought', ['boulanger']],
          ['sought', ['N1103', 'N1105', 'N1101', 'N4105', 'G1602', 'K2204', 'K1302', 'D1507']],
        ],
      ],
      [
        'experience',
        { held: ['N1103'], months: ['12'] },
        [
          ['months', ['-4']],
          ['months', ['9999']],
          ['months', [huge]],
          ['held', ['Z9999']],
        ],
      ],
      [
        'competences',
        { skills: [] },
        [
          ['skills', ['999999999']],
          ['skills', ['-1']],
          ['skills', many],
        ],
      ],
      [
        'permis',
        { licences: ['B'], noCertificate: 'on' },
        [
          ['licences', ['Z']],
          ['certificates', ['999999999']],
        ],
      ],
      [
        'langues',
        { language: ['fr'], level: ['B2'] },
        [
          ['language', ['klingon']],
          ['level', ['Z9']],
        ],
      ],
      [
        'disponibilites',
        { slots: ['monday-morning'] },
        [
          ['slots', ['monday-morning', 'never']],
          ['from', '2027-02-31'],
          ['from', '1990-01-01'],
        ],
      ],
      [
        'trajets',
        { walk: '20' },
        [
          ['walk', '7'],
          ['car', '-30'],
          ['place', 'nulle-part'],
        ],
      ],
      ['contrats', { contracts: ['permanent'] }, [['contracts', ['esclavage']]]],
    ] satisfies [string, FormFields, [string, string | string[]][]][]
  ).map(([slug, good, bad]): BadForm => ({
    name: `profile step ${slug}`,
    who: 'resident',
    path: () => `/mon-espace/profil/${slug}`,
    good: () => ({ intent: 'save', ...good }),
    bad,
  })),
  {
    name: 'the caseworker’s note of an agreement',
    who: 'caseworker',
    path: (staged) => `/conseil/mises-en-relation/${staged.introductionId}`,
    good: () => ({ intent: 'agree', channel: 'phone', agreedOn: new Date().toISOString().slice(0, 10) }),
    bad: [
      ['channel', 'pigeon'],
      ['channel', 'online'],
      ['agreedOn', '2999-01-01'],
      ['agreedOn', '1999-01-01'],
      ['agreedOn', 'hier'],
    ],
  },
  {
    name: 'the caseworker’s refusal',
    who: 'caseworker',
    path: (staged) => `/conseil/mises-en-relation/${staged.introductionId}`,
    good: () => ({ intent: 'refuse' }),
    bad: [
      ['reason', 'parce que'],
      ['reason', huge],
    ],
  },
  {
    name: 'the resident’s refusal',
    who: 'resident',
    path: (staged) => `/mon-espace/mises-en-relation/${staged.introductionId}`,
    good: () => ({ intent: 'decline' }),
    bad: [['reason', 'parce que']],
  },
]
