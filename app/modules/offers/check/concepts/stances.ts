import type { Concept } from '../text/mark-concepts'

const taken = 'retenu*|retien*|accept*|admis*|admet*|embauch*|recrut*|pris|prise|prises|recu|recus|recue|recues|rappel*|examin*|etudie*|considere*|lu|lus|lue|lues|invite*|convie*|bienvenu*|souhait*|desire*|voulu*|accueilli*|eligible*|adapte*|autorise*|compatible*|envisage*|possible*|toler*|concern*|convenir|convien*|accessible*|ouvert*|conserve*|traite*|integr*|engage*|convoque*|appele*|contacte*|supporte*|fait|faite|faits|faites' // prettier-ignore
const take = 'embauch*|pren*|prend*|recrut*|voul*|veut|veux|veulent|engag*|retien*|retenons|accept*|emploi*|employ*|cherch*|recherch*|examin*|lisons|lirons|lit|recev*|rappel*|donn*|souhait*|desir*|accueill*|gard*|convoqu*|convien*|considere*|tien*|support*|impos*|signe*|concern*|plai*|sied|colle*' // prettier-ignore
const never = 'pas|plus|jamais|guere|aucun|aucune|point|personne|nul'

/** What an employer thinks of what she names: that it shuts out, decides, is liked, or is to be told. */
export const stances = {
  refused: {
    says: [
      'abstenir|abstienne*|abstien*|abstention|abstenez|sabstenir', 'passer|passez|passent|passe ~2 chemin|tour|route',
      'inutile|inutiles ~6 postul*|candidat*|envoy*|present*|deplac*|appel*|venir|insister|ecrire|contact*|essay*|tenter|perdre|repondre|nous', 'pas ~2 peine',
      'perdre|perdez|perdons ~3 temps', 'perte temps',
      'ailleurs', 'restez|rester|reste chez', 'tant pis', 'non merci', 'sans facon', 'hors question', 'deja donne', 'marre', 'galere|galeres', 'complique|compliquent|ingerable*',
      'mauvaise|mauvaises experience*|souvenir*|surprise*', 'ne|n ~2 fatigu*|derang*',
      'exclu|exclus|exclue|exclues|exclut|excluons|exclure|exclusion', 'ecarte|ecartes|ecartee|ecartees|ecartons|ecarter|ecartera',
      'elimin*|refus*|recale*|rejet*|proscri*|banni*|redhibitoire*|incompatible*|indesirable*|disqualifi*|deconseill*|blacklist*|inadapte*|inapproprie*|recus*',
      'interdit|interdite|interdits|interdites',
      'evite|evites|eviter|evitez|evitons|eviterons|evitera|evitent', 'desole|desoles|desolee|desolees', 'impossible|impossibles', 'ferait|feraient ~1 fuir|tache|desordre|jaser',
      `pas|plus|jamais|point|non|ni ~3 ${taken}`,
      `ne|n|on|nous ~3 ${take} ~1 ${never}`,
      'ne|n ~4 peut|peuvent|pourra|pourront|pourrez|pourraient|pouvons|pouvez|sera|seront|serez|serait|seraient|doit|doivent|devez|devra|devront|aura|auront|aurait|saurait|sauraient|faut|iront|ira|entre*|va|vont ~1 pas|plus|jamais|guere|point|ni|nulle',
      `${never} ~1 ${take}`, 'sans|pas|aucune|jamais ~1 suite|reponse', 'suite ~3 pas|jamais|aucune', 'pas ~2 place', 'pas ~1 pour vous|eux|elles|lui|elle|moi|nous',
      'mal ~1 adapte*|compatible*|place*|assorti*', 'postulez|candidatez|venez|appelez|essayez ~1 pas|plus', 'ne ~2 postuler|candidater|venir|appeler|repondre',
      'merci|prie* ~4 ne ~1 pas|plus',
      'trop ~2 risque|risques|absences|ennuis|problemes|histoires|soucis|frais', 'pose ~2 probleme*|souci*', 'poubelle|corbeille', 'fuyez|fuir|dehors|barrage', 'sauf|hormis|excepte', 'non $',
      'ne|n ~3 pas|plus|jamais|guere', 'nous|on ~1 fatigu*|lass*|agac*|enerv*|saoul*|derang*', 'font|fait ~1 peur|fuir', 'mieux vaut', 'pas|plus loin', 'ne ~2 perdez|perdre',
      'merci ~2 oublier|ignorer', 'pas ~1 genre', 'a proscrire|bannir|eviter|exclure', 'ne ~1 plairont|plaira pas', 'n ~2 besoin pas', 'stop', 'voit|vois|voyons ~1 mal|difficilement',
      'ne|n ~3 integr*|adapt*|plair*|trouver*|convien* pas', 'ca|cela ~3 coute|coutent|gene|coince', 'sans exception', 'ne ~2 tiendr*|tienn*|tient|suivr*|suivent|suit pas|plus',
      'cess* ~2 lecture',
    ],
    not: [
      'ne ~2 refus*|ecart*|exclu*|elimin* ~1 personne|aucun|aucune|pas|jamais', 'merci ~1 eviter ~3 retard*', 'ailleurs ~2 region|ville', 'venez|venir|vient|venus|venues ~2 ailleurs',
      'par|d ailleurs',
    ],
  },
  only: {
    says: [
      'uniquement|exclusivement|seulement|strictement|exclusif|exclusive|exclusifs|exclusives', 'reserve|reserves|reservee|reservees|reservons|reserver|reservera', 'seul|seuls|seule|seules',
      'personne autre', '#100 %', 'rien que', 'sinon rien', 'point barre',
      'ne|n|on|nous ~2 prend*|pren*|embauch*|recrut*|retien*|retenons|veut|voulons|veux|rappel*|accept*|examin*|convoqu*|recevr*|recoit|travaill*|cherch*|engag*|emploi*|confi*|sign* ~1 que|qu',
      'prend|prends|embauche|recrute|veut|veux|rappelle|cherche que|qu',
      'rester|reste|restons|restera entre', 'entre nous', 'a exclusion', 'limite|limitee|limites ~1 aux|a',
    ],
    not: ['seul|seule|seuls|seules ~1 maitre|bord|responsable|interlocut*', 'non|pas seulement|uniquement', 'seul|seule ~1 poste|caisse|magasin|boutique'],
  },
  liked: {
    says: [
      'preference|preferences|prefer*|preferentiel*', 'idealement|ideal|ideale|ideaux', 'plutot|surtout', 'privilegi*|favorisons|favorises|favorisees|favoriserons|favorisera',
      'aprecie|aprecies|apreciee|apreciees|aprecions|apreciera*|apreciera', 'apprecie*|souhait*|bienvenu*|desire|desires|desiree|desirees|valorise*|recommande*', 'atout|atouts',
      'un|vrai|gros|serait|est|petit plus', 'priorite|priorites|prioritaire*', 'd abord', 'parfait|parfaite|parfaits|parfaitement|convien*|convenir|conviendr*', 'mieux', 'regard* ~3 oeil',
      'fera|ferait|feront ~3 difference', 'competence* egale*|equivalente*', 'avantag*', 'plait|plaisent|plaira|rassure*|correspond*|colle|collent|ressemble*',
      'garde|gardons|laisse* ~2 place*', 'aim* ~2 avoir|voir|recruter|embaucher|accueillir',
    ],
    not: ['competence* egale* ~3 handicap*|benefici*|rqth|obligation', 'avantages', 'non souhait*|desire*'],
  },
  required: {
    says: [
      'exig*', 'obligat*', 'imperati*', 'indispensable*', 'requis|requise|requises', 'necessaire|necessaires', 'condition|conditions', 'critere|criteres', 'faut|faudra|faudrait',
      'devez|devra|devrez|devrons|doit|doivent|devront|devriez', 'demande|demandee|demandees|demandons|demandent', 'attendu|attendue|attendus|attendues|attendons|attend', 'rigueur', 'besoin',
      'sine qua', 'oblige*',
    ],
    not: ['conditions|condition ~1 travail|generales|salarial*', 'demandes ~2 clients|client', 'conditions ~2 physiques|climatiques|hygiene'],
  },
  sought: {
    says: [
      'recherch*|cherch*', 'recrut*|embauch*', 'engage|engageons|engagera|engagerons', 'voulons|veut|veux|voudrais|voudrions|veulent|aimerions|aimerait',
      'prend|prends|prendra|prenons|prendrons|prenez', 'profil|profils', 'candidat|candidats|candidate|candidates|candidature|candidatures', 'selectionn*|cible|ciblons|visons|vise',
      'adresse|destine|destinee', 'retenons|retiendrons|retiendra|retient|retenue|retenu', 'confie|confions|confiee|confies|confiera', 'rappel*', 'postul*',
      'poste|emploi|annonce|offre|job|place|metier ~4 pour', 'collegue', 'remplacer',
    ],
    not: ['de|methodes|leurs|leur|moteur|outils|dans|en|et recherche|recherches', 'profil ~2 recherche* ~1 tous', 'adresse ~1 email|mail|postale|#1-999'],
  },
  you: {
    says: [
      'vous ~1 etes|serez|seriez|avez|aurez|aimez|faites|prenez', 'soyez|ayez', '^ etre|avoir', 'faut|devez|doit|doivent|devra|pouvoir|convient|merci|prefere ~1 etre|avoir', 'tu es|as|seras',
      'qui soit|soient|est|ait',
    ],
  },
  told: {
    says: [
      'indiquer|indiquez|indique|indiquera|precisez|preciser|precise|precisera|mentionner|mentionnez|mentionnera|mentionne|signaler|signalez|signale|renseigner|renseignez|communiquez|declarer|declarez|dites|ecrivez|notez',
      'joindre|joignez|joint|jointe|jointes|fournir|fournissez|fourni|fournie|transmettre|transmettez|envoyez|remettre|remettez|remis|remise|produire|produisez|glissez|apportez|adressez|montrer|montrez',
      'sera|poserons|poser ~2 question|posee', 'demandons|demanderons|demandera|demanderont|interrogerons|interroge*|questionne*|poserons|reclame*|reclamons|reclamerons|parlerons',
      'justificatif*|copie|copies|extrait|releve|releves|preuve*',
      'verifions|verifierons|verifiera|controlerons|consultons|consulterons|epluch*|regardons|regarderons|regarde|enquetons|enquet*', 'a ~1 appui',
      'googl*|scrut*|crible|fouill*|passerons|eplucherons',
      'exigee|exige|exiges|exigees|obligatoire|obligatoires|requis|requise|requises|demande|demandee|demandes|demandees|imperatif|imperative|imperativement', 'avant ~1 entretien|embauche',
      'dans ~2 cv|lettre|mail|candidature|courrier|dossier', 'au|le|sur|votre ~1 cv|lettre|mail|candidature|dossier',
    ],
  },
} as const satisfies Record<string, Concept> // prettier-ignore

const { only, liked, required, sought, you } = stances
const all = (...parts: readonly Concept[]): Concept => ({
  says: parts.flatMap(({ says }) => says),
  not: parts.flatMap(({ not = [] }) => not),
})

/** What a choice among people is said by; `wanted` is when nothing but a wish is needed. */
export const choices = {
  chosen: all(only, liked, required, sought, you),
  wanted: all(only, liked, required),
  dear: all(only, liked),
} satisfies Record<string, Concept>
