import type { Role } from '@/drizzle/vocabulary'

export interface Access {
  /** Who may come here at all; everybody else is sent to sign in, or refused. `signing in`: who owes a code. */
  roles: readonly Role[] | 'anyone' | 'signing in'
  /** What a GET answers to those; 200 unless told. */
  get?: number
  /** The forms that the page takes: each is tried by everybody. None: a POST is answered 405. */
  posts?: readonly Record<string, string>[]
}

const reason = { reason: 'other' }
/** An id of nothing. */
const nothing = '00000000-0000-4000-8000-000000000000'

/** Who may do what, where. A URL of `app/routes.ts` that is not here fails the test, and so does one only here. */
export const accessTable: Record<string, Access> = {
  '/': { roles: 'anyone' },
  '/connexion': { roles: 'anyone', posts: [{ email: 'personne@exemple.test' }] },
  '/connexion/code': { roles: 'signing in', posts: [{ code: '123456' }] },
  '/connexion/openid': { roles: 'anyone', posts: [] },
  '/connexion/openid/retour': { roles: 'anyone', get: 404 },
  '/connexion/lien/:token': { roles: 'anyone', posts: [{}] },
  '/inscription/employeur': { roles: 'anyone', posts: [{}] },
  '/inscription/habitant': { roles: 'anyone', posts: [{}] },
  '/offres': { roles: 'anyone' },
  '/offres/:offerId': { roles: 'anyone' },
  '/offres.rss': { roles: 'anyone' },
  '/sitemap.xml': { roles: 'anyone' },
  '/robots.txt': { roles: 'anyone' },
  '/terrain.js': { roles: 'anyone' },
  // The token is all the right there is: a made-up one is answered 404, to a POST too.
  '/desabonnement/:token': { roles: 'anyone', get: 404 },
  '/ou-en-etes-vous/:token': { roles: 'anyone', posts: [{ answer: 'searching' }] },
  '/m/:token': { roles: 'anyone' },
  '/ne-plus-recevoir/:token': { roles: 'anyone', get: 404 },
  '/algorithme': { roles: 'anyone' },
  '/accessibilite': { roles: 'anyone' },
  '/mentions-legales': { roles: 'anyone' },
  // For a language that is none.
  '/langue/:language': { roles: 'anyone', get: 404 },
  '/donnees-effacees': { roles: 'anyone' },
  '/demo/messagerie': { roles: 'anyone' },
  '/demo/composants': { roles: 'anyone' },
  '/deconnexion': { roles: 'anyone', get: 404, posts: [] },
  '/*': { roles: 'anyone', get: 404 },

  '/compte/sessions': { roles: ['resident', 'employer', 'caseworker', 'coordinator'], posts: [{}] },
  '/compte/second-facteur': {
    roles: ['caseworker', 'coordinator'],
    posts: [{ intent: 'offer' }, { intent: 'confirm', code: '123456' }, { intent: 'codes' }],
  },

  '/employeur': { roles: ['employer'] },
  '/employeur/etablissements/nouveau': { roles: ['employer'], posts: [{}] },
  '/employeur/offres/nouvelle': {
    roles: ['employer'],
    posts: [{ intent: 'save' }, { intent: 'publish' }, { intent: 'ask-review' }],
  },
  '/employeur/offres/:offerId': {
    roles: ['employer'],
    posts: [{ intent: 'publish' }, { intent: 'pause' }, { intent: 'resume' }],
  },
  '/employeur/offres/:offerId/modifier': {
    roles: ['employer'],
    posts: [{ intent: 'save' }, { intent: 'publish' }, { intent: 'ask-review' }],
  },
  '/employeur/offres/:offerId/apercu': { roles: ['employer'] },
  '/employeur/offres/:offerId/fermer': { roles: ['employer'], posts: [{}] },
  '/employeur/offres/:offerId/profils/:profileToken': { roles: ['employer'], posts: [{}] },
  '/employeur/abonnements': {
    roles: ['employer'],
    posts: [
      { intent: 'subscribe', page: '/employeur/viviers/tous-metiers', cadence: 'daily' },
      { intent: 'change', cadence: 'daily' },
      { intent: 'stop' },
    ],
  },
  '/employeur/viviers': { roles: ['employer'] },
  '/employeur/viviers/:pool': { roles: ['employer'] },
  '/employeur/viviers/:pool/comparer': { roles: ['employer'] },
  '/employeur/mises-en-relation': { roles: ['employer'] },
  '/employeur/mises-en-relation/:introductionId': {
    roles: ['employer'],
    posts: [
      { intent: 'cancel' },
      { intent: 'met' },
      { intent: 'hired' },
      { intent: 'not_hired', ...reason },
      { intent: 'answer', answer: 'hired' },
    ],
  },

  '/mon-espace': { roles: ['resident'] },
  '/mon-espace/profil/:step': { roles: ['resident'], posts: [{}] },
  '/mon-espace/apercu': { roles: ['resident'] },
  '/mon-espace/visibilite': { roles: ['resident'], posts: [{}] },
  '/mon-espace/messages': { roles: ['resident'], posts: [{ channels: 'email' }] },
  '/mon-espace/langue': {
    roles: ['resident'],
    get: 404,
    posts: [{ language: 'fr', back: '/mon-espace/apercu' }],
  },
  '/mon-espace/parcours': { roles: ['resident'], posts: [{ intent: 'contest', kind: 'silent' }] },
  '/mon-espace/equipe': {
    roles: ['resident'],
    posts: [
      { intent: 'leave', organisationId: nothing },
      { intent: 'refuse', referralId: nothing },
    ],
  },
  '/mon-espace/mes-donnees': { roles: ['resident'] },
  '/mon-espace/mes-donnees/export': {
    roles: ['resident'],
    get: 404,
    posts: [{ intent: 'json' }, { intent: 'readable' }],
  },
  '/mon-espace/mes-donnees/effacer': { roles: ['resident'], posts: [{}] },
  '/mon-espace/mises-en-relation/:introductionId': {
    roles: ['resident'],
    posts: [{ intent: 'agree' }, { intent: 'decline', reason: 'schedule' }, { intent: 'withdraw' }],
  },
  '/mon-espace/mises-en-relation/:introductionId/recu': { roles: ['resident'] },

  // An index: its forms are posted to `?index` and tried in tests/routes/caseworker/queue-page.test.ts.
  '/conseil': { roles: ['caseworker'] },
  '/conseil/mises-en-relation/:introductionId': {
    roles: ['caseworker'],
    posts: [
      { intent: 'start_review' },
      { intent: 'ask_resident' },
      { intent: 'agree', channel: 'phone', agreedOn: '2026-01-05' },
      { intent: 'approve' },
      { intent: 'refuse', ...reason },
      { intent: 'decline', reason: 'schedule' },
      { intent: 'met' },
      { intent: 'hired' },
      { intent: 'not_hired', ...reason },
      { intent: 'withdraw' },
      { intent: 'hand_over', toId: nothing },
    ],
  },
  '/conseil/mises-en-relation/:introductionId/recu': { roles: ['caseworker'] },
  '/conseil/habitants': { roles: ['caseworker'] },
  '/conseil/habitants/nouveau': { roles: ['caseworker'], posts: [{}] },
  '/conseil/habitants/terrain': { roles: ['caseworker'], posts: [{}] },
  '/conseil/habitants/:residentId': {
    roles: ['caseworker'],
    posts: [
      { intent: 'write_note', body: 'x' },
      { intent: 'remove_note' },
      { intent: 'set_action', kind: 'call', dueOn: '2100-01-05' },
      { intent: 'finish_action' },
      { intent: 'log_contact', channel: 'phone', outcome: 'no_answer' },
      { intent: 'hand_over', toId: nothing },
      { intent: 'locate_home' },
      { intent: 'tell_neighbourhood', neighbourhood: 'none' },
      { intent: 'tell_situation', allowance: 'rsa' },
      { intent: 'enter_scheme', scheme: 'iae' },
      { intent: 'leave_scheme', enrolmentId: '00000000-0000-4000-8000-000000000000' },
    ],
  },
  '/conseil/habitants/:residentId/profil/:step': { roles: ['caseworker'], posts: [{}] },
  '/conseil/habitants/:residentId/parcours': {
    roles: ['caseworker'],
    posts: [
      { intent: 'plan_step', kind: 'training', plannedOn: '2100-01-05', organisationId: nothing },
      { intent: 'complete_step', stepId: nothing, outcome: 'completed', doneOn: '2026-01-05' },
      { intent: 'cancel_step', stepId: nothing, reason: 'not_useful' },
      { intent: 'note_barrier', kind: 'transport' },
      { intent: 'lift_barrier', barrierId: nothing },
      { intent: 'remove_barrier', barrierId: nothing },
      {
        intent: 'send_referral',
        toOrganisationId: nothing,
        purpose: 'training',
        dueOn: '2100-01-05',
        agreementChannel: 'phone',
      },
      { intent: 'withdraw_referral', referralId: nothing },
      { intent: 'leave_team', organisationId: nothing },
    ],
  },
  '/conseil/habitants/:residentId/messages': { roles: ['caseworker'], posts: [{ channels: 'sms' }] },
  '/conseil/habitants/:residentId/visibilite': { roles: ['caseworker'], posts: [{}] },
  '/conseil/habitants/:residentId/mes-donnees': { roles: ['caseworker'] },
  '/conseil/habitants/:residentId/mes-donnees/export': {
    roles: ['caseworker'],
    get: 404,
    posts: [{ intent: 'json' }, { intent: 'readable' }],
  },
  '/conseil/habitants/:residentId/mes-donnees/effacer': { roles: ['caseworker'], posts: [{}] },
  '/conseil/formations': { roles: ['caseworker'] },
  '/conseil/formations/:actionId': { roles: ['caseworker'] },
  '/conseil/appels': {
    roles: ['caseworker'],
    posts: [{ intent: 'log_contact' }, { intent: 'confirm' }, { intent: 'pause' }],
  },
  '/conseil/veille': { roles: ['caseworker'] },
  '/conseil/orientations': {
    roles: ['caseworker'],
    posts: [
      { referralId: nothing, answer: 'accept' },
      { referralId: nothing, answer: 'decline', reason: 'no_place' },
    ],
  },
  '/conseil/evenements': { roles: ['caseworker'] },
  '/conseil/evenements/nouveau': { roles: ['caseworker'], posts: [{}] },
  '/conseil/evenements/affiche': { roles: ['caseworker'] },
  '/conseil/evenements/:eventId/affiche': { roles: ['caseworker'] },
  '/conseil/evenements/:eventId': { roles: ['caseworker'], posts: [{}] },
  '/conseil/etablissements': { roles: ['caseworker'] },
  '/conseil/etablissements/:establishmentId': {
    roles: ['caseworker'],
    posts: [{ intent: 'confirm' }, { intent: 'reject' }, { intent: 'lift', reason: 'told_by_voice' }],
  },
  '/conseil/offres': { roles: ['caseworker'] },
  '/conseil/offres/:offerId': { roles: ['caseworker'], posts: [{}, { intent: 'override', reason: 'x' }] },
  '/conseil/equite': { roles: ['caseworker'] },
  '/conseil/chiffres': { roles: ['caseworker'] },

  '/coordination': { roles: ['coordinator'] },
  '/coordination/contributions': { roles: ['coordinator'] },
  '/coordination/formations': { roles: ['coordinator'] },
  '/coordination/formations/nouvelle': { roles: ['coordinator'], posts: [{ intent: 'save' }] },
  '/coordination/formations/:actionId': {
    roles: ['coordinator'],
    posts: [
      { intent: 'save' },
      { intent: 'search', query: 'permis' },
      { intent: 'add_session', startsOn: '2100-01-05', endsOn: '2100-02-05', place: 'Ici', seats: '12' },
      { intent: 'remove_session', sessionId: '00000000-0000-4000-8000-000000000000' },
      { intent: 'close' },
      { intent: 'reopen' },
    ],
  },
  '/coordination/bareme': { roles: ['coordinator'] },
  '/coordination/chiffres': { roles: ['coordinator'] },
  '/coordination/diagnostic': { roles: ['coordinator'] },
  '/coordination/diagnostic/export': {
    roles: ['coordinator'],
    get: 404,
    posts: [{ format: 'csv' }, { format: 'ods' }],
  },
  '/coordination/bareme/:version': { roles: ['coordinator'], posts: [{ replayId: 'x' }] },
  '/coordination/annonces': { roles: ['coordinator'] },
  '/coordination/moteur': { roles: ['coordinator'], posts: [{}] },
  '/coordination/conservation': { roles: ['coordinator'] },
  '/coordination/journal': { roles: ['coordinator'] },
  '/coordination/journal/export': { roles: ['coordinator'], get: 404, posts: [{}] },
  '/coordination/equipe': { roles: ['coordinator'] },
  '/coordination/equipe/:accountId': { roles: ['coordinator'], posts: [{}] },
  '/api/metiers': { roles: ['resident', 'employer', 'caseworker'] },
  // Where no provider is set there is nobody to answer.
  '/api/sms/retour': { roles: 'anyone', get: 404 },
  '/api/inscriptions-terrain': { roles: ['caseworker'], get: 404, posts: [{}] },
  '/api/offre': { roles: ['employer'], get: 404, posts: [{}] },
  '/api/competences': { roles: ['resident', 'employer', 'caseworker'] },
}
