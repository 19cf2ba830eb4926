import type { WordingRule } from '../hit'
import { people, seeking, wanted } from './sayings'

const discrimination = 'Code du travail L1132-1 et L5321-2'

/** Health, disability, looks. */
export const bodyAndHealth: readonly WordingRule[] = [
  {
    rule: 'health.required',
    ground: 'health',
    severity: 'blocking',
    article: discrimination,
    message: 'L’offre demande un état de santé.',
    suggestion: 'Dites les contraintes du poste (station debout, port de charges). L’aptitude est l’affaire de la médecine du travail, à l’embauche.',
    patterns: [
      'bonne|excellente|parfaite|pleine ~1 sante', 'pleine forme', `${people}|personnel valide|valides`, 'antecedent|antecedents medical|medicaux|sante', 'certificat medical ~3 candidature|joindre|cv|postuler', 'joindre|envoyer ~2 certificat medical', 'souffr* ~3 maladie|maladies', 'jamais malade', 'test|tests genetique*', 'medicamente|medicamentee', 'aucun|sans traitement ~2 cours|medical',
    ],
    unless: ['bonne|parfaite sante ~3 patients|animaux|residents', 'maintien|maintenir ~3 sante'],
    evenNegated: true,
  },
  {
    rule: 'health.fitness',
    ground: 'health',
    severity: 'advice',
    article: 'Code du travail L1132-1, L1133-1 et L1133-3',
    message: 'Une «\u00a0condition physique\u00a0» n’est pas une compétence, sauf exigence essentielle du métier.',
    suggestion: 'Dites les gestes\u00a0: «\u00a0port de charges jusqu’à 20\u00a0kg avec aide mécanique\u00a0».',
    patterns: ['bonne|excellente|parfaite|irreprochable condition|forme|constitution physique', 'condition physique ~1 irreprochable|parfaite|exige*|obligatoire|indispensable|bonne|excellente', 'resistance physique exigee'],
  },
  {
    rule: 'health.refused',
    ground: 'health',
    severity: 'blocking',
    article: discrimination,
    message: 'L’offre écarte des personnes malades ou handicapées.',
    suggestion: 'Retirez cette phrase. Un poste peut souvent être aménagé, avec l’aide de l’Agefiph.',
    patterns: [
      'handicape|handicapes|handicapee|handicapees|rqth|invalides ~1 abstenir|exclus', 'pas|sans|aucun rqth|handicap|handicape*', 'non|pas accessible*|ouvert*|adapte* ~4 handicap*|rqth', 'aucun|pas|sans|jamais probleme|problemes|souci|soucis ~1 sante|dos|physique*', 'aucun|pas|sans|jamais arret|arrets ~1 maladie',
    ],
    evenNegated: true,
  },
  {
    rule: 'looks.body',
    ground: 'looks',
    severity: 'blocking',
    article: discrimination,
    message: 'L’offre choisit selon l’apparence physique.',
    suggestion: 'Retirez l’apparence. Une tenue de travail peut être demandée, et fournie.',
    patterns: [
      'physique agreable|avantageux|attirant|harmonieux|irreprochable', 'beau|belle|bonne|joli|jolie apparence|physique', 'taille minimum|minimale|mini|mannequin', 'taille #1-3', 'taille #34-60', `grande|petite taille ${wanted}`, 'mince|minces|svelte|sveltes|silhouette', 'surpoids|obese|obeses',
      'sans|pas|ni ~1 tatouage|tatouages|piercing|piercings|dreadlocks|dreads', 'tatoue|tatoues|tatouees ~1 abstenir',
    ],
    unless: ['vetement|vetements|rayon|mode|pret ~3 taille', 'accompagn*|aupres|patients ~4 surpoids|obeses|obese', 'tranche|lame|couche mince'],
    evenNegated: true,
  },
  {
    rule: 'looks.photo',
    ground: 'looks',
    severity: 'blocking',
    article: 'Code du travail L1132-1, L5321-2 et L1221-6',
    message: 'L’offre demande une photo, qui ne dit rien de la capacité à tenir le poste.',
    suggestion: 'Retirez la photo\u00a0: ici, les profils sont lus sans visage et sans nom.',
    patterns: ['photo|photographie ~1 obligatoire|exigee|demandee|indispensable|identite', 'cv|candidature ~1 avec? photo|photographie', 'joindre|joignez|envoyer|envoyez|fournir ~3 photo|photos'],
    unless: ['photo|photos ~3 produits|annonces|catalogue'],
  },
  {
    rule: 'looks.presentation',
    ground: 'looks',
    severity: 'advice',
    article: discrimination,
    message: 'Une «\u00a0bonne présentation\u00a0» vise l’apparence de la personne.',
    suggestion: 'Dites ce que vous attendez\u00a0: «\u00a0accueillir avec le sourire\u00a0», «\u00a0tenue de travail propre, fournie\u00a0».',
    patterns: ['bonne|excellente|parfaite|tres|belle|irreprochable|impeccable|soignee presentation', 'presentation ~1 irreprochable|impeccable|soignee|exigee|elegante'],
    unless: ['presentation plat|plats|rayon|rayons|produit|produits|vitrine|vitrines|assiette|assiettes|orale|ecrite|marchandise*|linge|buffet|etal|projet', `${seeking} presentation graphique`],
  },
] // prettier-ignore
