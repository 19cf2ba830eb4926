/** One line of privacy, point 9: what is kept, how long, why no longer and why so long. */
interface RetentionRule {
  label: string
  /** Days after what `from` says. */
  days: number
  from: string
  reason: string
  ground: string
}

/** RGPD 5.1.e: no longer than the purpose needs. */
const storageLimit = 'RGPD, article 5.1.e'
const security = 'RGPD, articles 5.1.e et 32'

/** Every kind of thing that leaves by itself, in the order in which a run takes them. */
export const retentionRules = {
  resident: {
    label: 'Personnes sans contact',
    days: 2 * 365,
    from: 'le dernier contact',
    reason: 'Un profil que plus personne ne confirme ne sert plus à proposer un emploi.',
    ground: storageLimit,
  },
  draft_resident: {
    label: 'Inscriptions laissées en chemin',
    days: 90,
    from: 'le dernier contact',
    reason: 'La personne n’a jamais choisi d’être visible, et rien n’a été commencé avec elle.',
    ground: storageLimit,
  },
  draft_offer: {
    label: 'Offres jamais publiées',
    days: 90,
    from: 'la dernière modification',
    reason: 'Le texte libre peut nommer quelqu’un, et le compte de qui l’a écrit y est attaché.',
    ground: storageLimit,
  },
  mail: {
    label: 'Destinataire, objet et texte des messages',
    days: 30,
    from: 'l’envoi',
    reason: 'Le message est reçu. Il reste un numéro, pour ne pas l’envoyer deux fois.',
    ground: storageLimit,
  },
  sms: {
    label: 'Numéro, texte et lien des SMS',
    days: 30,
    from: 'l’envoi',
    reason:
      'Le message est reçu, et son lien a fini de servir. Il reste un numéro, pour ne pas l’envoyer deux fois.',
    ground: storageLimit,
  },
  sign_in_link: {
    label: 'Liens de connexion',
    days: 7,
    from: 'la fin de validité',
    reason: 'Quelques jours pour pouvoir dire à qui l’ouvre que le lien a expiré.',
    ground: security,
  },
  session: {
    label: 'Connexions terminées',
    days: 30,
    from: 'la fin de validité',
    reason: 'La dernière connexion d’une personne reste, car elle dit son dernier contact.',
    ground: security,
  },
  openid_attempt: {
    label: 'Connexions par un service d’identité, commencées',
    days: 1,
    from: 'la fin de validité',
    reason: 'Elles ne servent qu’une fois, dans l’heure.',
    ground: security,
  },
  rate_limit: {
    label: 'Compteurs d’essais',
    days: 0,
    from: 'la fin de la période comptée',
    reason: 'Ils ne comptent plus rien.',
    ground: security,
  },
  profile_view: {
    label: 'Qui a vu quel profil',
    days: 30,
    from: 'le jour',
    reason: 'Sert à repérer quiconque parcourt tout le vivier.',
    ground: security,
  },
  pool_search: {
    label: 'Recherches que plus personne ne suit',
    days: 30,
    from: 'le dernier abonnement',
    reason:
      'Elles savent qui elles ont déjà compté. Un mois, pour que se réabonner ne fasse pas recommencer le compte.',
    ground: storageLimit,
  },
  told_count: {
    label: 'Nombres de profils dits en écrivant une offre',
    days: 1,
    from: 'le jour',
    reason: 'Le lendemain, ils sont comptés à nouveau.',
    ground: storageLimit,
  },
} as const satisfies Record<string, RetentionRule>

export type RetentionKind = keyof typeof retentionRules
export type RetentionCounts = Record<RetentionKind, number>

/** Nobody who can be written to is erased without a message this many days before. */
export const warningDays = 30

function isRetentionKind(kind: string): kind is RetentionKind {
  return Object.hasOwn(retentionRules, kind)
}

/** In the order of the rules. */
export const retentionKinds: readonly RetentionKind[] = Object.keys(retentionRules).filter(isRetentionKind)
