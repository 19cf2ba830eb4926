import type { WordingRule } from '../hit'
import { people, peoples, seeking, wanted } from './sayings'

const discrimination = 'Code du travail L1132-1 et L5321-2'
const districts =
  'hautepierre|cronenbourg|meinau|neuhof|koenigshoffen|elsau|montagne|cites|zus|zup|banlieue|banlieues|qpv|quartiers'

/** Origin, language, residence, opinions, bank: where a person comes from, and what she thinks. */
export const whereOneComesFrom: readonly WordingRule[] = [
  {
    rule: 'origin.people',
    ground: 'origin',
    severity: 'blocking',
    article: discrimination,
    message: 'L’offre choisit selon l’origine, la nationalité ou l’apparence supposée.',
    suggestion: 'Retirez l’origine. Si le poste demande une langue, dites laquelle et à quel niveau. Le droit de travailler en France se vérifie à l’embauche.',
    patterns: [
      'preference nationale', 'passeport ~1 francais*|europeen*', '#100 % alsac*|franc*|europ*', 'anglophone*|germanophone*|arabophone* ~1 naissance|natif*',
      'typee|types ~1 mediterraneen*|europeen*|africain*|asiatique*|maghrebin*', 'seul|seuls|seules|uniquement|reserve ~2 ressortissant*',
      'citoyen|citoyens|ressortissants francais|europeens ~1 uniquement|seulement', 'nationaux uniquement',
      'souche', `type ${peoples}|mediterraneen*`, `nationalite|nationalites ~2 ${peoples}|suisse|suisses`, `nationalite ~3 ${wanted}`, `${people}|preference|prefer* ~2 origine|origines`,
      `^ origine|origines ${wanted}`, `origine ${peoples}`,
      `${seeking} un|une ${peoples}`, `${peoples} ~1 uniquement|exclusivement|seulement`, 'blanc|blancs|blanche|blanches|noir|noirs|noire uniquement|exclusivement|seulement|prefere*', 'bbr',
      'bleu blanc rouge ~2 souhaite*|exige*|profil',
      'personne|personnes|gens couleur', 'couleur peau', 'ne|nee|nes|nees en france|alsace|europe', 'faut ~1 francais|francaise|europeen|europeenne|blanc|blanche',
      'etre|etes|soyez francais|francaise|europeen|europeenne|blanc|blanche|allemand|allemande',
    ],
    unless: [
      'race|races|legumes|fruits|recette*|bieres|plantes ~5 origine', 'statut|fonction ~3 publique', 'membre ~1 union',
      'produit|produits|viande|viandes|cuisine|piece|pieces|plat|plats|cafe|cafes|matiere|matieres|vin|vins|marchandises|pays|fromage* ~3 origine',
      'groupe|societe|entreprise|marque|constructeur|permis ~2 nationalite|francais*|europeen*', 'nationalite ~8 habilitation|defense|souverainete|titulaire',
      'alimentation|restaurant|epicerie|specialites|produits ~2 africaine|italien*|chinois*|turc', 'blanc|blancs travail|alsace', `un|une ${peoples} courant`,
    ],
    frames: ['@people + @dear', '@people + @sought', '@origin + @chosen', '@origin + @told'],
  },
  {
    rule: 'origin.refused',
    ground: 'origin',
    severity: 'blocking',
    article: discrimination,
    message: 'L’offre écarte des personnes pour leur origine.',
    suggestion: 'Retirez cette phrase. Elle expose aussi à des poursuites (Code pénal 225-1 et 225-2).',
    patterns: ['pas|sans|ni|aucun|aucune|jamais|zero|non|plus|stop ~2 @people', `pas|sauf|ni|aucun ${peoples}|noir|noirs`, `${peoples}|noir|noirs|voyage|couleur ~1 abstenir`],
    evenNegated: true,
    frames: ['@people + @refused', '@origin + @refused'],
    unless: ['fle|eleves|cours|apprenants ~6 francais'],
  },
  {
    rule: 'origin.language',
    ground: 'origin',
    severity: 'blocking',
    article: discrimination,
    message: 'Une langue «\u00a0maternelle\u00a0» ou l’absence d’accent désignent l’origine de la personne.',
    suggestion: 'Dites le niveau dont le poste a besoin\u00a0: «\u00a0allemand courant (C1)\u00a0».',
    patterns: [
      'langue ~2 naissance|natale','langue|langues ~1 maternelle|maternelles', 'maternelle|maternel allemand*|francais*|anglais*', 'native|natif|natifs|natives speaker',
      'allemand|francais|anglais|russe|arabe|turc|espagnol|italien|francaise|allemande natif|native|natifs', 'sans|aucun|pas accent|accents', 'sans ~1 accent etranger',
    ],
    evenNegated: true,
    frames: ['@speech + @chosen', '@speech + @refused'],
    unless: ['fle|eleves|apprenants ~9 langue maternelle', 'langue maternelle ~1 pas'],
  },
  {
    rule: 'origin.name',
    ground: 'origin',
    severity: 'blocking',
    article: discrimination,
    message: 'L’offre parle du nom de famille de la personne.',
    suggestion: 'Retirez cette phrase\u00a0: un nom ne dit rien du travail.',
    patterns: [
      'nom|noms|prenom|prenoms|patronyme* ~3 chang*|finit|finissant|commence|consonne|simple|simples|facile|faciles|prononc*', 'francis* ~2 prenom*|nom*', 'nom|noms|prenom|prenoms|patronyme|patronymes ~3 francais*|alsacien*|europeen*|etranger*|africain*|arabe*|maghreb*|slave*|turc*|germanique*|occidental*',
      'nom|prenom ~2 chez nous','nom|noms|prenom|prenoms ~2 consonance', `nom|prenom ${peoples} ~1 ${wanted}`,
    ],
    frames: [
      '@names + @refused', '@names + @people', '@names + @dear',
      '@names + exotique*|imprononcable*|complique*|compliques|etranger*|francise*|bien|alsacien*|particule|sonne|sonnant|sonnent|finit|typique*|chretien*',
    ],
  },
  {
    rule: 'residence.place',
    ground: 'residence',
    severity: 'blocking',
    article: discrimination,
    message: 'L’offre choisit selon le lieu où la personne habite.',
    suggestion: 'Dites où et à quelle heure le poste commence\u00a0: chacun·e sait s’il peut y être. Une aide à l’embauche (emplois francs) peut être citée, sans réserver le poste (L1133-5).',
    patterns: [
      'plus|moins #1-90 min|minutes|km|kilometres|mn ~6 @required', 'plus|moins #1-90 min|minutes|km|kilometres|mn ~8 @refused', 'plus|moins #1-90 min|minutes|km|kilometres|mn ~4 @liked', 'vous ~1 vivez', 'candidat*|personne*|profil*|gens #1-95 ~2 @only', 'vous ~1 etes domicilie*|installe*', 'etre|soyez ~1 quartier|coin|village|secteur', 'plaque* ~2 #67-95',
      'tout|immediate|grande pres|proximite ~4 @required', 'faut|devez|doit ~1 vivre|habiter|resider|loger', 'adresse ~2 exigee|obligatoire|imperative|imperativement',
      'vivant|vivre sur|dans quartier|commune|secteur', 'proche|pres ~2 domicile ~2 exige*|obligatoire',
      'vous ~1 habitez|residez|logez|demeurez',
      'habitant|habitants|habitante|habiter|resider|residant|domicilie*|domiciliation ~4 uniquement|exclusivement|exige*|obligatoire|imperati*|seulement|prefer*',
      '^ habitant|habitants|habiter|resider|residant|domicilie*',
      'reserve|reserves|reservee|uniquement|exclusivement|priorite|prioritaire|seulement ~3 habitant|habitants|residant|residants|gens|riverains|qpv',
      `${people} ~1 residant|habitant|domicilie*`, 'resider|habiter|loger ~2 imperativement|sur|dans|pres|proximite', 'domicile ~2 moins|proche|proximite ~4 #1-90',
      'lieu habitation|residence ~2 proche|exige|obligatoire',
      'proximite ~1 domicile ~1 obligatoire|exige*|souhaite*|demande*', 'idealement ~2 logez|habitez|residez',
      `${people} ~1 ${districts}|local|locaux|locales|#67-68 ~1 uniquement|seulement|exclusivement|${wanted}`,
    ],
    unless: [
      'pause|trajet|livraison|livr*|tram|bus|gare|arret|deplacement*|course|courses ~4 #1-90 min|minutes|km|kilometres|mn', 'vivez ~3 experience|moment|aventure|passion|ou|handicap', 'habitez loin', 'habitez ~1 ou', 'residez|habitez|logez ou vous', 'habitants ~4 bienvenu|bienvenus',
      'service|rencontre|aupres|mediation ~3 habitants|residents', '^ habitant* ~1 accompagn*',
    ],
    frames: ['@home + @only', '@home + @liked', '@home + @required', '@home + @told'],
  },
  {
    rule: 'residence.refused',
    ground: 'residence',
    severity: 'blocking',
    article: discrimination,
    message: 'L’offre écarte des personnes pour le lieu où elles habitent.',
    suggestion: 'Retirez cette phrase\u00a0: le lieu de résidence ne peut pas être un motif de refus.',
    patterns: [
      'pas|ni|sans|aucun #75-95 ~1 ni|merci|svp', 'candidat*|personne*|gens #1-95 ~3 @refused', 'trop loin ~4 @refused', `pas ~2 ${districts}`,
      `n embauchons|prenons|recrutons pas ~3 ${districts}|quartier`, 'habitant|habitants|gens|candidat|candidats|personnes ~4 abstenir secteur', 'habitants ~3 abstenir',
      `${people} hors secteur|departement|region|commune`, 'hors qpv|zus|zup',
    ],
    evenNegated: true,
    frames: ['@home + @refused'],
  },
] // prettier-ignore
