import type { Word } from '../text/read-words'

export type Sex = 'feminine' | 'masculine'

const setOf = (words: string) => new Set(words.split(/\s+/u))

const feminineEnding = /(?:euse|trice|iere|eure|[ct]ienne|gienne|[gh]ere|cheffe|isseuse)s?$/u
const masculineEnding = /(?:eur|ier|ien|cher|ger)s?$/u
/** Trades whose end does not tell, and whole names that do. */
const feminineTrades = setOf(
  `agente experte commandante correspondante fabricante intendante servante accueillante combattante contremaitresse negociante chargee employee assistante adjointe cheffe deleguee apprentie commerciale nourrice nounou hotesse femme gouvernante surveillante enseignante soignante intervenante consultante representante gerante remplacante
  monitrice patronne vigneronne maconne gardienne comedienne barmaid serveuse dame demoiselle lingere berger bergere fermiere sommeliere infirmiere artisane animatrice aidante exploitante dirigeante negociante debutante etudiante
  preparatrice poissonniere cremiere traiteuse paysanne pompiere avocate magistrate attachee retoucheuse lingere ambassadrice croupiere policiere douaniere doctoresse princesse maitresse mannequine assistantes hotesses serveuses vendeuses caissieres
  babysitteuse lavandiere speakerine laborantine ouvreuse plongeuse repasseuse couturiere conseillere cuisiniere menagere equipiere commise`,
)
const masculineTrades = setOf(
  'macon bucheron forgeron vigneron charron compagnon marmiton charge employe assistant adjoint chef couvreur delegue apprenti commercial etancheur ouvrier menuisier etudiant conseiller consultant intervenant surveillant representant enseignant formateur soignant garcon barman artisan patron',
)
/** Words that end so and name no trade, or no sex. */
const noTrade = setOf(
  `personne assistance matiere premiere carriere filiere lumiere maniere riviere biere entree derniere entiere particuliere frontiere chaudiere charniere banniere cafetiere poussiere priere croisiere saisonniere immobiliere champignonniere soutireuse barriere interieure exterieure superieure inferieure posterieure anterieure majeure mineure meilleure demeure heure hoteliere financiere fonciere forestiere laitiere journaliere
  reguliere singuliere aire gere etrangere enchere jachere suggere digere passagere sphere mere pere frere misere chere claire legere repere critere sincere austere colere galere sphere caractere ministere mystere cimetiere atmosphere premieres dernieres matieres lumieres manieres bieres arriere derriere fiere severe
  prospere ampere cerise matrice motrice ancienne antenne moyenne gestionnaire friteuse tondeuse berceuse perceuse balayeuse agrafeuse meuleuse visseuse autolaveuse monobrosse serieuse heureuse chaleureuse savoureuse rigoureuse soigneuse valeureuse nombreuse precieuse
  valeur secteur moteur interieur exterieur chantier atelier papier metier courrier mobilier quartier dossier clavier poste cdi cdd job manager barista leader designer mission formation production gestion livraison option direction construction maison saison renfort urgent mer hiver entretien maintien soutien lien bien rayon
  aide agent alternance demarreur meilleur plusieurs interieure exterieure premier dernier particulier janvier fevrier hier fier papiers cahier escalier palier calendrier panier gibier pilier loyer foyer dejeuner diner souper hier leger entier hotelier regulier saisonnier cher
  travailler rejoindre garder laver assurer participer accueillir demarrer envoyer postuler action station region garcon ton son bon mon selon information prestation collection restauration location relation position soumission immersion reunion association pension version session passion besoin magasin soin moyen ancien
  quotidien europeen alsacien italien combien rien tien maintient chargeur ascenseur ordinateur congelateur tracteur secteurs couleur chaleur douceur hauteur longueur largeur grandeur ampleur bonheur honneur humeur labeur faveur ardeur rigueur vigueur`,
)
/** Trades that one word names for both, so that what is said of the person tells the sex. */
export const epicene = /^(?:secretaires?|comptables?|standardistes?|receptionnistes?|gestionnaires?|responsables?|aide|auxiliaires?|fleuristes?|libraires?|concierges?|interpretes?|juristes?|bibliothecaires?|dentaire|veterinaires?|graphistes?|manutentionnaires?|caristes?|peintres?|journalistes?|stylistes?|modistes?|guides?|psychologues?|orthophonistes?|analystes?|vendeurs?|esthetique|stagiaires?|collaborateurs?|collegues?|personne|assistante?s?|manageuse|manageure|manager|cadre|employee?s?|dactylo|hote|barista|telephoniste|opticien|pharmacien)$/u // prettier-ignore
/** What is said of a woman alone. */
export const feminineQuality = /^(?:experimentee|organisee|motivee|souriante|serieuse|diplomee|discrete|ponctuelle|rigoureuse|confirmee|qualifiee|vehiculee|passionnee|polyvalente|competente|elegante|reactive|impliquee|patiente|attentive|consciencieuse|soigneuse|accueillante|avenante|creative|minutieuse|courageuse|travailleuse|gentille|douce|coquette|formee|investie|habituee|debrouillarde|seduisante|charmante|bienveillante|intelligente|active|debutante|bonne|sportive|discretes|expeditive|independante|reguliere|manuelle|assidue|certifiee|chevronnee|aguerrie|persuasive|commercante|matinale|posee|soignee|franche)$/u // prettier-ignore

/** The sex that a name of a trade says; null for one that says both, or none. */
export function sexOf({ word, inclusive }: Word): Sex | null {
  if (inclusive) return null
  const single = word.replace(/s$/u, '')
  if (feminineTrades.has(single) || feminineTrades.has(word)) return 'feminine'
  if (masculineTrades.has(single)) return 'masculine'
  if (noTrade.has(word) || noTrade.has(single) || word.length < 5) return null
  if (feminineEnding.test(word)) return 'feminine'
  if (/^(?:dirigeante?|chargee?)$/u.test(single)) return null
  return masculineEnding.test(word) ? 'masculine' : null
}

/** Words that stand for the same trade in the other sex: they begin alike. */
export function isCounterpart(trade: Word, sex: Sex, other: Word): boolean {
  const pairs: Record<string, RegExp> = { femme: /^(?:homme|valet)s?$/u, dame: /^(?:homme|monsieur)s?$/u, barmaid: /^barman$/u, hotesse: /^hote$/u, bonne: /^homme$/u, barman: /^barmaid$/u, garcon: /^(?:fille|serveuse)s?$/u, nourrice: /^nounou$/u } // prettier-ignore
  if (pairs[trade.word.replace(/s$/u, '')]?.test(other.word) === true) return true
  const stem = trade.word.length < 8 ? 3 : 4
  if (other.word.slice(0, stem) !== trade.word.slice(0, stem) || other.word.length < 4) return false
  const [she, he] = sex === 'feminine' ? [trade.word, other.word] : [other.word, trade.word]
  if (she !== he && she.startsWith(he.replace(/s$/u, '')) && she.replace(/s$/u, '').endsWith('e')) return true
  const otherSex = sexOf(other)
  return otherSex !== null && otherSex !== sex
}
