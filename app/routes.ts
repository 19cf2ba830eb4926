import { index, layout, prefix, route, type RouteConfig } from '@remix-run/route-config'

/** Every URL of the portal, on one page. Paths are what people read: French. */
export default [
  layout('routes/public/layout.tsx', [
    index('routes/public/home.tsx'),
    route('connexion', 'routes/auth/sign-in.tsx'),
    route('connexion/code', 'routes/auth/second-factor-code.tsx'),
    route('connexion/openid', 'routes/auth/openid.tsx'),
    route('connexion/openid/retour', 'routes/auth/openid-return.tsx'),
    route('connexion/lien/:token', 'routes/auth/sign-in-link.tsx'),
    route('inscription/employeur', 'routes/auth/employer-sign-up.tsx'),
    route('inscription/habitant', 'routes/auth/resident-sign-up.tsx'),
    route('offres', 'routes/public/offers/offers.tsx'),
    route('offres/:offerId', 'routes/public/offers/offer.tsx'),
    route('algorithme', 'routes/public/algorithm.tsx'),
    route('accessibilite', 'routes/public/accessibility.tsx'),
    route('mentions-legales', 'routes/public/legal-notice.tsx'),
    route('desabonnement/:token', 'routes/public/unsubscribe.tsx'),
    route('donnees-effacees', 'routes/public/erased.tsx'),
    route('demo/messagerie', 'routes/public/demo-mailbox.tsx'),
  ]),
  route('demo/composants', 'routes/public/demo-components.tsx'),
  route('offres.rss', 'routes/public/offers/feed.ts'),
  route('sitemap.xml', 'routes/public/sitemap.ts'),
  route('robots.txt', 'routes/public/robots.ts'),
  route('deconnexion', 'routes/auth/sign-out.tsx'),

  route('compte', 'routes/account/layout.tsx', [
    route('sessions', 'routes/account/sessions.tsx'),
    route('second-facteur', 'routes/account/second-factor.tsx'),
  ]),

  route('employeur', 'routes/employer/layout.tsx', [
    index('routes/employer/home.tsx'),
    route('etablissements/nouveau', 'routes/employer/new-establishment.tsx'),
    route('offres/nouvelle', 'routes/employer/new-offer.tsx'),
    route('offres/:offerId', 'routes/employer/offer.tsx'),
    route('offres/:offerId/modifier', 'routes/employer/edit-offer.tsx'),
    route('offres/:offerId/apercu', 'routes/employer/offer-preview.tsx'),
    route('offres/:offerId/fermer', 'routes/employer/close-offer.tsx'),
    route('offres/:offerId/profils/:profileToken', 'routes/employer/masked-profile.tsx'),
    route('viviers', 'routes/employer/pools.tsx'),
    route('viviers/:pool', 'routes/employer/pool.tsx'),
    route('viviers/:pool/comparer', 'routes/employer/compare.tsx'),
    route('abonnements', 'routes/employer/subscriptions.tsx'),
    route('mises-en-relation', 'routes/employer/introductions.tsx'),
    route('mises-en-relation/:introductionId', 'routes/employer/introduction.tsx'),
  ]),

  route('mon-espace', 'routes/resident/layout.tsx', [
    index('routes/resident/home.tsx'),
    route('profil/:step', 'routes/resident/profile-step.tsx'),
    route('apercu', 'routes/resident/preview.tsx'),
    route('visibilite', 'routes/resident/visibility.tsx'),
    route('mes-donnees', 'routes/resident/held-data.tsx'),
    route('mes-donnees/effacer', 'routes/resident/erase.tsx'),
    route('mises-en-relation/:introductionId', 'routes/resident/introduction.tsx'),
    route('mises-en-relation/:introductionId/recu', 'routes/resident/receipt.tsx'),
  ]),

  route('mon-espace/mes-donnees/export', 'routes/resident/export.ts'),
  route('conseil/habitants/:residentId/mes-donnees/export', 'routes/caseworker/rights/export.ts'),
  route('coordination/journal/export', 'routes/coordinator/journal-export.ts'),

  route('conseil', 'routes/caseworker/layout.tsx', [
    index('routes/caseworker/queue.tsx'),
    route('mises-en-relation/:introductionId', 'routes/caseworker/introduction.tsx'),
    route('mises-en-relation/:introductionId/recu', 'routes/caseworker/receipt.tsx'),
    ...prefix('habitants', [
      index('routes/caseworker/residents.tsx'),
      route('nouveau', 'routes/caseworker/new-resident.tsx'),
      route(':residentId', 'routes/caseworker/resident.tsx'),
      route(':residentId/profil/:step', 'routes/caseworker/profile-step.tsx'),
      route(':residentId/visibilite', 'routes/caseworker/visibility.tsx'),
      route(':residentId/mes-donnees', 'routes/caseworker/rights/held-data.tsx'),
      route(':residentId/mes-donnees/effacer', 'routes/caseworker/rights/erase.tsx'),
    ]),
    route('etablissements', 'routes/caseworker/establishments.tsx'),
    route('etablissements/:establishmentId', 'routes/caseworker/establishment.tsx'),
    route('offres', 'routes/caseworker/offers.tsx'),
    route('offres/:offerId', 'routes/caseworker/offer.tsx'),
    route('equite', 'routes/caseworker/fairness.tsx'),
  ]),

  route('coordination', 'routes/coordinator/layout.tsx', [
    index('routes/coordinator/home.tsx'),
    route('bareme', 'routes/coordinator/weights.tsx'),
    route('bareme/:version', 'routes/coordinator/weights-version.tsx'),
    route('annonces', 'routes/coordinator/overrides.tsx'),
    route('moteur', 'routes/coordinator/search-index.tsx'),
    route('conservation', 'routes/coordinator/retention.tsx'),
    route('journal', 'routes/coordinator/journal.tsx'),
    route('equipe', 'routes/coordinator/team.tsx'),
    route('equipe/:accountId', 'routes/coordinator/team-member.tsx'),
  ]),

  ...prefix('api', [
    route('metiers', 'routes/api/job-titles.ts'),
    route('competences', 'routes/api/skills.ts'),
    route('offre', 'routes/api/offer-draft.ts'),
  ]),
  route('*', 'routes/public/not-found.tsx'),
] satisfies RouteConfig
