import type { ReferralDeclineReason, ReferralPurpose, ShareScope } from '@/drizzle/vocabulary'

export { answerReferralSchema, referralSchema, type ReferralInput } from './schemas'

/** Beside the name and the professional profile, which whoever accompanies a person reads. Sentences of the residents' catalogues too. */
export const shareScopeLabels: Record<ShareScope, string> = {
  contact: 'Téléphone, e-mail, adresse et date de naissance',
  pathway: 'Les étapes du parcours',
  barriers: 'Les difficultés notées',
  notes: 'Les notes et les échanges',
}

export const referralPurposeLabels: Record<ReferralPurpose, string> = {
  training: 'Formation',
  certificate: 'Certificat ou permis',
  language_course: 'Cours de langue',
  immersion: 'Immersion en entreprise',
  barrier: 'Aide pour une difficulté',
}

export const referralDeclineLabels: Record<ReferralDeclineReason, string> = {
  no_place: 'Pas de place avant longtemps',
  not_our_public: 'Pas notre public',
  other_territory: 'Pas notre territoire',
  other_help: 'Une autre aide conviendrait mieux',
}
