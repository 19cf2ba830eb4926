import type { WordingRule } from '../hit'
import { anyOf, people, seeking, wanted } from './sayings'

const discrimination = 'Code du travail L1132-1 et L5321-2'
const lookedAfter = anyOf(
  'accompagn* encadr* aupres accueil* anim* suivi insertion public enfant* adolescent* jeunes residents',
)

/** Age, sex, family: what a person is. */
export const whoOneIs: readonly WordingRule[] = [
  {
    rule: 'age.limit',
    ground: 'age',
    severity: 'blocking',
    article: 'Code du travail L5331-2, L1132-1 et L5321-2',
    message: 'L’offre fixe un âge ou une tranche d’âge.',
    suggestion: 'Retirez l’âge. Dites ce que le poste demande\u00a0: horaires, gestes, expérience. Seul un âge minimum que la loi impose peut rester (18\u00a0ans pour servir de l’alcool, par exemple).',
    patterns: [
      'limite|limites age', 'age|ages maximum|maximal|maxi|max|limite', 'maximum|maxi age', 'tranche age',
      'age|ages|agee|agees ~3 #16-80 ~1 #18-80 ans?', 'votre age ~3 #16-80', 'age minimum|mini|minimal ~2 #19-80',
      'entre #16-70 ~1 #18-80 ans', '#16-70 a|et? #18-80 ans',
      'moins|jusqu ~1 #19-70 ans', 'pas|jamais plus #19-70 ans', 'plus #40-75 ans s? abstenir|exclu|exclus',
      '#18-70 ans ~1 maximum|maximal|maxi|max', 'maximum|maxi|max #18-70 ans', 'age|agee|ages ~1 moins|plus #18-80',
    ],
    unless: [
      `${lookedAfter} ~5 #1-80 ans?`, 'apprenti|apprentis|apprentissage|alternance|alternant|professionnalisation ~5 #14-30 ans?',
      '#16-80 ans ~1 experience|anciennete|existence|garantie|metier|activite|carriere',
      'depuis|fort|forte|forts|entreprise|societe|maison|groupe|experience ~5 #16-80 ans', 'personnes|dame|dames|homme|femme|clients agees|agee|age ~5 #50-100',
      'interdit* ~4 #16-18 ans', 'contrat|dispositif|aide ~3 moins|jeunes #18-30 ans',
    ],
  },
  {
    rule: 'age.young',
    ground: 'age',
    severity: 'blocking',
    article: discrimination,
    message: 'L’offre dit préférer une personne jeune.',
    suggestion: 'Dites plutôt ce que vous attendez dans le travail\u00a0: «\u00a0débutant·e accepté·e\u00a0», «\u00a0rythme soutenu\u00a0», «\u00a0disponible le soir\u00a0».',
    patterns: [
      `${people} ~1 jeune|jeunes`, `jeune|jeunes ${people}`, 'jeune|jeunes homme|hommes|femme|femmes|fille|filles|garcon|garcons|gens|mere|maman|mamans|retraite|retraitee|retraites',
      '^ jeune|jeunes ~1 dynamique|dynamiques|motive|motivee|motives|diplome|diplomee', 'jeune|jeunes et dynamique|dynamiques|motive|motivee|motives ~6 vous', 'etes|soyez|etre ~1 jeune|jeunes',
      `${seeking} ~3 jeune|jeunes`, `jeune|jeunes ~2 ${wanted}`, 'meme age', 'rajeunir ~2 equipe|equipes|effectif|effectifs',
      'la vingtaine|trentaine|quarantaine|cinquantaine', 'trentenaire|trentenaires|quadra|quadras|quadragenaire*|quinqua|quinquas|quinquagenaire*|sexagenaire*', 'esprit jeune',
    ],
    unless: [
      'jeune|jeunes entreprise*|societe*|start*|startup*|structure*|maison|marque|association*|enfant*|public*|plant*|pousse*|bete*|cheval|chevaux|equipe*|eleve*|client*|patient*|sportif*|actif*|deficient*|travailleur*',
      'pour|aupres|avec|encadr*|accompagn*|accueil*|aider|anim*|de|des|insertion|public|educat* ~2 jeunes', 'trop jeune', 'la trentaine|vingtaine|cinquantaine|quarantaine de|d',
      'equipe ~1 jeune', 'comme ~3 jeunes',
    ],
  },
  {
    rule: 'age.older',
    ground: 'age',
    severity: 'blocking',
    article: discrimination,
    message: 'L’offre écarte ou recherche des personnes pour leur âge.',
    suggestion: 'Retirez cette phrase\u00a0: l’âge ne dit pas ce qu’une personne sait faire.',
    patterns: [
      'senior|seniors|vieux|ages|agees|retraites s? abstenir|exclus|exclu', 'pas|sauf|aucun|aucune|ni senior|seniors|retraite|retraites|vieux|vieille', 'trop age|agee|ages|agees|vieux|vieille',
      `senior|seniors ${wanted}`, 'uniquement|exclusivement senior|seniors',
    ],
    evenNegated: true,
  },
  {
    rule: 'age.student',
    ground: 'age',
    severity: 'blocking',
    article: discrimination,
    message: 'L’offre est réservée à des étudiant·es\u00a0: c’est un choix d’âge et de situation.',
    suggestion: 'Dites les horaires («\u00a0le soir et le week-end\u00a0»)\u00a0: ils intéresseront aussi d’autres personnes.',
    patterns: [
      'ideal*|parfait*|convien*|convenant|reserve*|uniquement|exclusivement|seulement ~3 etudiant*', `etudiant* ~1 ${wanted}|uniquement|exclusivement`, `${seeking} ~2 etudiant*`, `ou etudiante ~2 pour`,
    ],
    unless: ['etudiant* ou|et non', 'etudiant* ~4 toute|tous|autre|autres'],
  },
  {
    rule: 'sex.sought',
    ground: 'sex',
    severity: 'blocking',
    article: 'Code du travail L1142-1, L1132-1 et L5321-2',
    message: 'L’offre demande un homme ou une femme.',
    suggestion: 'Écrivez «\u00a0une personne\u00a0» ou «\u00a0H/F\u00a0», et dites les gestes du métier (port de charges jusqu’à 20\u00a0kg, par exemple).',
    patterns: [
      `${seeking} ~2 homme|hommes|femme|femmes|dame|dames|monsieur|fille|filles|garcon|garcons`, `homme|hommes|femme|femmes|dame|dames|fille|filles|garcon|garcons ~1 ${wanted}`,
      'uniquement|exclusivement|seulement|reserve|reservee|reserves|idealement|plutot ~3 homme|hommes|femme|femmes|dame|dames|fille|filles', 'homme|hommes|femme|femmes uniquement|exclusivement|seulement',
      'sexe feminin|masculin', 'candidat*|profil*|personnel|equipe ~1 feminin|feminine|feminines|feminins|masculin|masculins|masculine|masculines ~1 uniquement|souhaite*|exige*|prefer*|recherche*', 'candidature|candidatures|profil|profils masculin*|feminin*',
      'poste|travail|emploi|metier pour? homme|hommes|femme|femmes', '^ un|une homme|femme robuste|fort|forte|costaud|solide|serieux|serieuse|souriant|souriante|soignee|dynamique', '^ messieurs|mesdames',
    ],
    unless: [
      'homme|hommes ~3 femme|femmes|fille|filles', 'femme|femmes|fille|filles ~3 homme|hommes|garcon|garcons|valet', 'homme|femme cle|cles|jour|jours', 'mesdames ~1 messieurs', 'messieurs ~1 mesdames',
      'rayon|vetement|vetements|pret|mode|coupe|chaussure|chaussures|vestiaire|collection|mannequin|mannequins|equipe ~3 homme|hommes|femme|femmes', 'pour|aupres|chez|aider|toilette ~1 dame|dames', 'foyer|accueil|victime* ~3 femmes',
      'equipe feminine|masculine', 'pour aider homme|femme',
    ],
  },
  {
    rule: 'sex.refused',
    ground: 'sex',
    severity: 'blocking',
    article: 'Code du travail L1142-1, L1132-1 et L5321-2',
    message: 'L’offre écarte les hommes ou les femmes.',
    suggestion: 'Retirez cette phrase\u00a0: le poste doit être ouvert à tout le monde.',
    patterns: ['pas|sauf|aucun|aucune homme|hommes|femme|femmes|fille|filles|garcon|garcons|maman|mamans', 'pas jeunes mamans', 'maman|mamans|papa|papas|mere|meres|pere|peres ~2 foyer|bienvenue|bienvenu|bienvenus|bienvenues', 'homme|hommes|femme|femmes|mesdames|messieurs ~2 abstenir', 'vestiaire* non mixte*'],
    unless: ['homme|hommes ~2 femme|femmes'],
    evenNegated: true,
  },
  {
    rule: 'family.situation',
    ground: 'family',
    severity: 'blocking',
    article: 'Code du travail L1142-1, L1132-1 et L5321-2',
    message: 'L’offre parle de la situation de famille de la personne.',
    suggestion: 'Dites les horaires et les déplacements\u00a0: chacun·e sait s’ils lui conviennent.',
    patterns: [
      'celibataire|celibataires', `${people}|couple|couples|etes|homme|femme|etre ~1 marie|mariee|maries|mariees|pacse*|divorce*`, `couple|couples ~1 ${wanted}`, `${seeking} ~1 couple|couples`, 'situation|etat familial|familiale|matrimonial|matrimoniale|famille', 'mere|meres|pere|peres famille', 'maman|mamans|papa|papas',
      'nombre enfants', '^ personne seule', 'enfant|enfants ~2 charge', 'projet ~2 grossesse|enfant|maternite',
    ],
    unless: ['selon|supplement|prime|mutuelle|quel|quelle ~3 situation', 'aupres|accompagn*|futures|jeunes|bebe|bebes|accueil*|pour ~2 maman|mamans|papa|papas', 'quelle ~2 situation', 'enfants ~2 charge accueil'],
  },
  {
    rule: 'family.free',
    ground: 'family',
    severity: 'blocking',
    article: 'Code du travail L1142-1, L1132-1 et L5321-2',
    message: 'L’offre écarte les personnes qui ont, ou attendent, un enfant.',
    suggestion: 'Retirez cette phrase. Dites les horaires et les déplacements.',
    patterns: [
      'sans|pas|aucun|ni enfant|enfants', 'sans|pas|aucune|libre ~3 attache|attaches|contrainte|contraintes|engagement|engagements|obligation|obligations|charge|charges famille|familial*|familiale*',
      'pas|sans|aucune ~2 grossesse', 'femme|femmes|personne|personnes enceinte|enceintes ~1 abstenir|exclue*', 'pas|non enceinte',
    ],
    unless: ['sans enfants en', 'spectacle ~1 sans enfants', 'sans enfants dans'],
    evenNegated: true,
  },
] // prettier-ignore
