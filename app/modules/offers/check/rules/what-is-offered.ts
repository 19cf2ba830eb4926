import type { WordingRule } from '../hit'
import { wanted } from './sayings'

const unpaidWork = 'essai|semaine|semaines|heures|heure|jour|jours|journee|test|mois|periode|formation'

/** What is promised, asked for in money, or kept back. */
export const whatIsOffered: readonly WordingRule[] = [
  {
    rule: 'misleading.promise',
    ground: 'misleading',
    severity: 'blocking',
    article: 'Code du travail L5331-3',
    message: 'L’offre promet ce qu’un emploi ne tient pas\u00a0: une offre ne peut induire en erreur sur le travail ou la paie.',
    suggestion: 'Dites le travail réel et la fourchette de salaire.',
    patterns: ['doublez|triplez|multipliez ~1 revenu|revenus|salaire', 'sans quitter ~1 salon|canape|lit',
      'argent facile', 'sans rien faire', 'sans travailler|effort|efforts', 'revenu|revenus|gain|gains ~1 illimite*|garanti|garantis|exceptionnel*', 'devenez|devenir|deviens ~1 riche|riches|millionnaire*', 'gagnez|gagner jusqu ~1 #500-99999999', 'salaire|revenu|gains mirobolant*', 'fortune rapidement|vite', 'depuis ~1 canape',
    ],
  },
  {
    rule: 'fee.asked',
    ground: 'fee',
    severity: 'blocking',
    article: 'Code du travail L5321-3 et L5331-3',
    message: 'L’offre demande de l’argent à la personne qui postule.',
    suggestion: 'Retirez cette somme\u00a0: postuler, se former au poste et s’équiper ne coûtent rien à la personne.',
    patterns: ['prevoir|prevoyez|comptez|avancer|debourser ~2 #10-9999 €',
      'frais ~1 dossier|inscription|candidature', 'frais|formation|kit|materiel|equipement|outillage|tenue ~6 charge candidat|salarie', 'droits inscription', 'caution|cautions|cheque caution? ~4 demandee|demande|exigee|exige|verser|remettre', 'formation ~3 payer|payante|regler', 'formation ~4 #10-9999 € ~3 payer|charge|regler', 'payer|regler|verser ~3 postuler',
      'candidat|candidate paie|regle|finance|avance', 'envoyez|envoyer ~2 mandat', 'achat|achetez|kit|materiel|formation|equipement|outillage ~4 votre|sa|vos charge|frais',
    ],
    unless: ['aucun|sans|pas|rembours* ~2 frais', 'encaiss*|location* ~3 caution|cautions', 'traitement|suivi|gestion ~1 frais'],
  },
  {
    rule: 'unpaid.work',
    ground: 'unpaid',
    severity: 'blocking',
    article: 'Code du travail L1221-1, L3231-2 et L8221-5',
    message: 'Du travail serait fait sans être payé ou déclaré.',
    suggestion: 'Tout travail est payé et déclaré dès la première heure, essai compris.',
    patterns: [
      `${unpaidWork} ~5 non|pas remunere*|paye|payee|payes|payees|retribue*`, 'essai ~2 gratuit|gratuite|benevole', 'semaine|jour|jours|journee gratuit|gratuite|gratuits', 'stage ~4 non|pas remunere*|paye', 'travail non|pas declare', 'non declare|declaree|declares', 'au noir', 'paye|payee|paiement ~1 liquide|black|main', 'sans contrat', 'especes ~1 sans',
    ],
    evenNegated: true,
  },
  {
    rule: 'unpaid.self',
    ground: 'unpaid',
    severity: 'blocking',
    article: 'Code du travail L8221-5 et L8221-6',
    message: 'L’offre propose un travail salarié sous un statut d’indépendant.',
    suggestion: 'Ce portail publie des contrats de travail. Proposez un CDI, un CDD ou une alternance.',
    patterns: [
      'statut|statuts auto|micro|autoentrepreneur|independant', `auto|micro entrepreneur|entreprise ~1 ${wanted}`, `autoentrepreneur|microentreprise ${wanted}`, 'creer|creez|ouvrir|avoir ~2 micro|auto|microentreprise|autoentreprise', 'a votre|son compte', 'uniquement|exclusivement|seulement ~1 commission|commissions', 'commission|commissions uniquement|seule|seules|seulement',
    ],
    unless: ['verse*|vire* ~4 compte', 'conseill*|comptable|accompagn* ~3 auto|micro'],
  },
  {
    rule: 'duration.endless',
    ground: 'duration',
    severity: 'blocking',
    article: 'Code du travail L1242-7',
    message: 'Un CDD a un terme précis, ou à défaut une durée minimale.',
    suggestion: 'Dites la date de fin, ou la durée minimale et l’événement qui y met fin.',
    patterns: ['cdd sans ~1 fin|terme|date|limite|duree', 'contrat duree determinee sans ~1 fin|terme|date'],
    unless: ['sans terme precis ~3 duree|minimum'],
    evenNegated: true,
  },
  {
    rule: 'duration.minors',
    ground: 'duration',
    severity: 'blocking',
    article: 'Code du travail L3163-2',
    message: 'Le travail de nuit est interdit avant 18\u00a0ans.',
    suggestion: 'Ouvrez le poste aux personnes majeures, ou changez les horaires.',
    patterns: ['nuit ~4 mineur|mineurs|mineures', 'mineur|mineurs ~4 nuit'],
    unless: ['interdit* ~3 mineur|mineurs', 'protection|aupres|foyer|accueil* ~4 mineurs', 'mineurs ~3 interdit*'],
  },
  {
    rule: 'vehicle.own',
    ground: 'vehicle',
    severity: 'advice',
    article: 'Code du travail L1121-1 et L1221-6',
    message: 'Exiger une voiture écarte des personnes qui peuvent venir autrement.',
    suggestion: 'Dites l’heure et le lieu de prise de poste. Si des trajets se font pendant le travail, dites lesquels, et l’indemnité.',
    patterns: [
      'vehicule|voiture|auto|scooter|moto personnel|personnelle', `permis ~3 vehicule|voiture ${wanted}|indispensables`, `vehicule|voiture ${wanted}`, 'etre|etes|soyez|devez vehicule|vehiculee|vehicules|motorise|motorisee', 'moyen|moyens locomotion|transport ~1 personnel|propre|autonome|exige|obligatoire', 'permis ~1 vehicule|voiture $', 'vehicule|vehiculee imperati*|obligatoire*',
    ],
    unless: ['sans|ni|pas ~1 vehicule|voiture', 'vehicule|voiture ~2 fourni|fournie|service|entreprise'],
  },
] // prettier-ignore
