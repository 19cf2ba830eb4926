/**
 * Every field of an offer of "Offres d'emploi v2" (France Travail), by what becomes of it. A key is a path, `[]`
 * standing for each item; a key that names an object or a list decides for all it holds.
 */
export type Treatment =
  /** Read by `mapFranceTravailOffer`, which notes what it cannot use. */
  | { becomes: 'read'; type: 'string' | 'number' | 'boolean' }
  /** Asks nothing of a candidate: an id, a label of the code beside it, or a description of the employer. */
  | { becomes: 'nothing' }
  /** Noted, except for values that ask nothing. */
  | { becomes: 'note'; why: string; neutral?: readonly unknown[] }
  /** Noted without its value: typed text that may hold a name or a contact. */
  | { becomes: 'withheld'; why: string }

const text: Treatment = { becomes: 'read', type: 'string' }
const number: Treatment = { becomes: 'read', type: 'number' }
const nothing: Treatment = { becomes: 'nothing' }
const contact: Treatment = { becomes: 'withheld', why: 'Contact du recruteur, non repris.' }
const employer: Treatment = { becomes: 'withheld', why: 'Présentation de l’employeur, non reprise.' }
const ifTrue = (why: string): Treatment => ({ becomes: 'note', why, neutral: [false] })
const unused = (why: string, ...neutral: unknown[]): Treatment => ({ becomes: 'note', why, neutral })

export const sourceFields: Readonly<Record<string, Treatment>> = {
  id: text,
  dateCreation: text,
  romeCode: text,
  appellationlibelle: text,
  'lieuTravail.libelle': text,
  'lieuTravail.latitude': number,
  'lieuTravail.longitude': number,
  'lieuTravail.commune': text,
  typeContrat: text,
  natureContrat: text,
  alternance: { becomes: 'read', type: 'boolean' },
  experienceExige: text,
  experienceLibelle: text,
  'langues[].libelle': text,
  'langues[].exigence': text,
  'permis[].libelle': text,
  'permis[].exigence': text,
  'competences[].code': text,
  'competences[].libelle': text,
  'competences[].exigence': text,
  'qualitesProfessionnelles[].libelle': text,
  'salaire.libelle': text,
  dureeTravailLibelle: text,
  dureeTravailLibelleConverti: text,
  'contexteTravail.horaires[]': text,
  nombrePostes: number,

  // Labels of codes that are read, and moments that change nothing in what is asked.
  romeLibelle: nothing,
  dateActualisation: nothing,
  'lieuTravail.codePostal': nothing,
  'qualitesProfessionnelles[].description': nothing,
  qualificationLibelle: nothing,
  deplacementLibelle: nothing,
  // The employer's size and trade, and who spread the offer.
  codeNAF: nothing,
  secteurActivite: nothing,
  secteurActiviteLibelle: nothing,
  trancheEffectifEtab: nothing,
  offresManqueCandidats: nothing,
  origineOffre: nothing,
  'entreprise.logo': nothing,
  'entreprise.url': nothing,

  intitule: unused('Texte libre\u00a0: le métier est repris par son appellation.'),
  typeContratLibelle: unused('La durée du contrat n’a pas de champ dans le portail.', 'CDI'),
  experienceCommentaire: unused('Texte libre, non repris.'),
  'formations[]': unused('Les diplômes demandés n’ont pas de champ dans le portail.'),
  'outilsBureautiques[]': unused('Les outils bureautiques n’ont pas de code.'),
  'salaire.commentaire': unused('Texte libre, non repris.'),
  'salaire.complement1': unused('Les avantages n’ont pas de champ dans le portail.', 'Autre'),
  'salaire.complement2': unused('Les avantages n’ont pas de champ dans le portail.', 'Autre'),
  'salaire.listeComplements[]': unused('Les avantages n’ont pas de champ dans le portail.'),
  complementExercice: unused('Texte libre, non repris.'),
  conditionExercice: unused('Texte libre, non repris.'),
  'contexteTravail.conditionsExercice[]': unused('Les conditions de travail n’ont pas de champ.', 'Autre'),
  qualificationCode: unused('Le niveau de qualification n’a pas de champ dans le portail.'),
  // 1: never.
  deplacementCode: unused('Les déplacements n’ont pas de champ dans le portail.', '1'),
  accessibleTH: ifTrue('L’accessibilité du poste n’a pas de champ dans le portail.'),
  entrepriseAdaptee: ifTrue('Le statut d’entreprise adaptée n’a pas de champ.'),
  'entreprise.entrepriseAdaptee': ifTrue('Le statut d’entreprise adaptée n’a pas de champ.'),
  employeurHandiEngage: ifTrue('L’engagement de l’employeur n’a pas de champ dans le portail.'),

  description: { becomes: 'withheld', why: 'Texte libre, non repris.' },
  'entreprise.nom': employer,
  'entreprise.description': employer,
  contact,
  agence: contact,
}
