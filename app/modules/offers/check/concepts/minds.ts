import type { Concept } from '../text/mark-concepts'

const faith = 'catholi*|musulman*|islam*|chretien*|juif|juifs|juive|juives|israelite*|protestant*|evangeli*|athee|athees|agnosti*|bouddhis*|hindou*|orthodoxe*|adventiste*|jehovah|mormon*|scientolog*|secte|sectes|croyan*|confession*|religi*|foi|baptis*|messe|messes|priere*|prier|prions|prient|priez|careme|ramadan|halal|casher|kacher|shabbat|sabbat|voile|voiles|voilee|voilees|foulard*|hijab*|kippa*|turban*|bible|coran|torah|eglise|paroisse|paroissien*|mosquee|synagogue|temple|pratiquant*|communie*|culte' // prettier-ignore
const unions = 'syndi*|cgt|cfdt|cftc|unsa|fo|encarte*|greve|greves|grevist*|delegue|delegues|deleguee|deleguees|cse|mandat|mandats|revendicat*|prud|prudhom*|debray*' // prettier-ignore

/** Religion, opinions, unions, and what is nobody’s business but one’s own. */
export const minds = {
  faith: {
    says: [faith],
    not: [
      'nettoyage|restaur*|entretien|vitraux|cathedrale|chantier*|travaux|visite*|gardien*|menage|echafaudage*|clocher|orgue*|place|rue|pres|proche|derriere|toit|toiture|agent|securite|accueil|fidele*|accompagn* ~4 eglise*|mosquee*|temple|synagogue|paroisse|culte|cathedrale',
      'ecole|college|lycee|etablissement|enseignement|cimetiere|hopital|association|secours|maison ~2 catholi*|protestant*|juive|israelite|musulman*|confessionnel*',
      'boucherie|restaurant|traiteur|viande*|rayon|circuit|produits|boucher|bouchere|kebab|epicerie|cuisine|supermarche|commerce|menus|repas|plats|abattage|superette ~3 halal|casher|kacher',
      'voile|voiles ~2 rideau*|beton|bateau*|navire|planche|ecole', 'vente|toile|char|planche|pose|ombrage|navig* ~2 voile*', 'bonne foi|confession', 'foi ~2 boulanger|garde|digne|ligne',
      'digne ~1 foi', 'sans|quel*|aucun|aucune|condition|importe ~3 religion*|confession|foi|croyan*|convictions|pratiquant*',
      'art|objets|articles|patrimoine|edifice*|calendrier|histoire|musique ~2 religi*', 'pelerinage*', 'rythme religi*', 'orthodoxe* ~2 peu|methode*', 'foulard* ~2 soie|uniforme|fourni',
      'rayon|boutique|imprim* ~3 foulard*', 'religieuse* ~2 chocolat|cafe|creme', 'eclair* ~3 religieuse*', 'crois|croyez|croyons ~2 en|que', 'chretiens|laicite ~1 neutralite',
      'prieres ~2 convention', 'messe ~1 minuit ~3 ouvert', 'prier ~1 de'],
  },
  faithful: { says: ['neutralite ~3 vie', 'sans ~1 religion', 'signe*|tenue* ~1 religi*', 'aucun ~2 dieu', 'temoin* jehovah'] },
  politics: {
    says: [
      'politise*', 'politique|politiques|politiquement', 'gauche|gauchis*|gauchiste*|droite|extreme|facho*|fascis*', 'militant*|militer|militantisme|militez|milite|militent',
      'parti|partis|partisan*', 'vote|votes|votez|voter|electeur*|electrice*', 'ecolo|ecolos|ecologist*|zadist*|vegan*|feminist*|feminisme|woke|wokist*|gilet|gilets',
      'communist*|socialist*|anarchi*|royalist*|souverainist*|nationalist*|identitaire*|patriote*|mélenchon*|insoumis*|frontist*|lepenist*|macronist*|republicain*',
      'vot*|carte|electeur*|parti|sympathisant*|adherent*|encarte* ~3 rn|lfi|ps|ump|lr|fn', 'opinion|opinions|convictions|idees ~1 politi*|syndical*',
      'engage|engagee|engages|engagement ~2 gauche|droite|politi*|militant*', 'sympathisant*|adherent*|adherer|adhesion|cotis*|carte ~2 parti|adherent*',
      'elu|elue|elus ~1 municip*|local*|communal*', 'conseiller*|conseillere ~1 municip*', 'reforme ~1 retraites', 'opinion|avis ~3 gouvernement',
      'bien pensant*'].map((pattern) => pattern.replace('mélenchon*', 'melenchon*')), // prettier-ignore
    not: [
      'politique|politiques ~4 sante|prevention|interne*|locale*|europeen*|publi*|social*|developpement|economique*|culturel*|environnement*|sciences|etudes|science|institut|remuneration|salariale*|qualite|securite|prix|commerciale|rh|egalite|achat*|environnement*|rse|publique*|ville|formation|prevention|emploi|sociale*|logement|handicap|entreprise|jeunesse|recrutement|confidentialite|tarif*|voyage*|transport*|diversite|inclusion|groupe|familiale|stockage|notre',
      'notre|la|bonne politique ~5 formation|salariale', 'etudes|sciences|science|institut|geographie|economie|philosophie|acteurs|institutions ~2 politique*',
      'definir|elaborer|mettre|oeuvre|definition|conduite|application|respect|conseille*|evaluation ~4 politique*',
      'gauche|droite ~3 escalier|couloir|gare|sortie|entree|batiment|pharmacie|apres|caisse', 'a|bras|main|cote|volant|file|aile|rive|sortie ~1 gauche|droite', 'sortez ~6 droite|gauche',
      'tirer|prendre|parti|pris ~1 parti', 'carte vote', 'votez pour', 'parti|partis ~3 clients|siege|tous|menage',
      'siege|imprim*|affiche*|secretariat|campagne|menage ~4 parti|partis|elus|politique*|elector*', 'gilet|gilets ~2 fluo*|securite|haute|fourni*|couture|tricot|costume*|airbag',
      'engage*|engagement* ~2 pour|dans|envers|aupres|collectif|qualite|rse|societal|clients|vous|nous|client',
      'nous|entreprise|association|maison|restaurant|s|contre|militant* ~2 engage*|contre', 'militant* ~1 contre', 'militant* ~2 associati*',
      'mandat|mandats ~2 vente|gestion|location|exclusi*|valoris*|immobilier', 'elector* ~2 affiche*', 'collaborat* ~5 elus', 'assistant* ~4 elus', 'secretariat ~2 elus',
      'travailler|relation*|lien|contact|avec|pour ~2 mairie|elus|maire|gouvernement', 'extreme ~1 rigueur|urgence|propret*|chaleur|froid|soin|conditions', 'sports extremes',
      'adherent* ~2 club|association|coopera*|reseau|magasin|salle|accueil*', 'accueil*|vente|encaissement|club|inscription*|gestion|fichier|bibliotheque|suivi ~3 adherent*|adhesion*|cotis*',
      'adherent* ~1 ou non', 'adhesion ~2 demandee|mutuelle|projet', 'aucune adhesion', 'idees|opinions ~2 bienvenu*|regard*', 'bulletin* ~2 paie|paye|salaire|versement', 'vote ~1 budget',
      'aucune question', 'plats|menu|cuisine|restaurant|options|burger* ~2 vegan*'],
  },
  union: {
    says: [
      unions, 'representant* ~1 personnel', 'organisation* ~2 salaries', 'inspection|inspecteur ~1 travail', 'elu|elus|elue|elues ~2 cse|personnel|syndi*|cgt', 'section ~1 syndic*',
      'piquet* ~1 greve', 'manifestant*|manifeste ~2 contre|rue', 'defile ~2 contre', 'cgt|fo|cfdt ~3 sud|solidaires', 'sud ~3 cgt|fo|cfdt', 'lanceu* ~1 alerte',
      'attaque* ~4 employeur|patron|justice', 'anciens|ancien ~1 elus|elu|delegue|delegues',
    ],
    not: [
      'syndic|syndics', 'syndicat|syndicats ~1 mixte*|initiative|intercommun*|copropri*|eaux|agricole|professionnel|ordures', 'chambre syndical*',
      'droit|juriste|dialogue|relations|relation|reunion*|elections|election|negoci*|suivi|prevention|accord*|gestion|assistant*|instances|preparer|animer|preparation|secretariat|convoc*|rh|responsable|avec|heures|local|accueil ~6 syndi*|delegue*|elus|greve*|cse|prud*|representant*|mandat*|manifest*',
      'delegue*|elu|elus|delegation ~2 medical*|classe*|ministre|general*|commercial*|pharma*|enfance|parents|prestation|clients|mineurs|tutel*|mandataire*|etat|service',
      'elus ~2 commune|avec|deliberations|agendas', 'cse ~2 propose|offre|actif|dynamique|avantages|avantageux|cheques|billetterie|attractif|ses|des|avec|cantine|et',
      'avantages|billetterie|acces|prestations|cadeaux|mutuelle|et|prime*|du|tickets|remises|par|un ~2 cse',
      'mandat|mandats ~2 vente|gestion|location|exclusi*|valoris*|immobilier|sepa|cash|postal', 'envoy*|paiement*|virement* ~3 mandat*', 'mandats ~2 representation', 'mandataire*',
      'tribunal|tribunaux ~2 greffe*|nettoyage|audience|securite|huissier', 'greffe*|securite|agent|interprete*|huissier*|assistant*|place|avocat* ~3 tribunal', 'proces verba*',
      'sud ~2 strasbourg|alsace|ville|france|est|ouest|agglomeration|secteur', 'secteur|nord|rive|plein|porte|banlieue|zone|quartier|region|cote|gare|polygone|le|au|du ~1 sud',
      'section ~2 bebes|jeunes|moyens|grands|maternelle|petits|tout|tennis|football|sport*|mono|locale',
      'manifestation* ~2 sport*|culturel*|publique*|festive*|commercial*|exterieur*|evenement*|salon*', 'organisation*|montage|evenement*|securite|agenda ~3 manifestation*',
      'manifest* ~2 interet|curios|motiv*|envie|esprit|enthousiasme', 'vous manifest* ~2 interet', 'convention|grille|accord*|negocie* ~5 syndi*', 'cfe ~1 cgc', 'tous|tout ~2 syndi*',
      'defile* ~3 mode|mannequin*|carnaval|couture', 'solidaires ~2 epicerie|equipe*|association*', 'equipe*|epicerie*|personne*|economie ~2 solidaire*', 'pied* d? appel',
      'inspection* ~3 chambre*|materiel|visuel*'],
  },
  unionised: {
    says: [
      'syndique*|encarte*|syndicalist*|grevist*|cgtist*', 'adher* ~3 syndi*|cgt|organisation', 'cgt|cfdt|cftc|unsa', 'prud homme*|hommes', 'prudhom*',
      'fait|suivi|faire|participe* ~1 greve|greves', 'fouteurs ~1 greve', 'carte ~2 syndi*|cgt|cfdt', 'anti syndic*', 'revendicatif*|revendicative*|revendicateur*|contestataire*|frondeu*',
      'proces ~2 employeur*|patron*',
    ],
    not: ['prevention|negoci*|relation* ~5 prud*|syndique*'],
  },
  record: {
    says: [
      'casier|casiers ~2 judiciaire*|vierge', 'casier', 'extrait ~2 judiciaire|casier|b2|b3', 'bulletin ~1 #2-3',
      'condamn*|prison|prisons|detenu*|incarcer*|taulard*|penal*|delinquan*|sursis|bracelet', 'repris justice', 'antecedents judiciaires', 'garde vue',
    ],
    not: [
      'agent|surveill*|aupres|accompagn*|insertion|cuisine|atelier*|enseign*|centre|maison|sortant*|service*|public*|suivi|avocat*|droit|juriste|code|procedure|hygiene|administration|sortants ~4 penal*|penitent*|prison*|detenu*|condamn*|delinquan*',
      'casier* ~3 reglement*|cnaps|enquete|mineurs|enfants|honorabil*|loi|bouteilles|vestiaire*|consignes|individuel*|fourni|fermant|ferme|legal*|prevu|attestation',
      'enquete|cnaps|reglement*|agrement|honorabil*|habilitation|vestiaire*|loi|prefect* ~8 casier*', 'bracelet* ~3 montre*|cuir|bijou*|argent|horlog*|festival', 'casier ~3 pas|ni',
    ],
  },
  poverty: {
    says: [
      'assistanat', 'les|pas|ni|aux|des assistes', 'profiteur*|parasite*', 'aides|minima sociaux|sociales', 'allocataire*|rsa|rmist*|rmiste*|chomeu*|chomage|cassoc*', 'cas ~1 sociaux|social',
      'sans ~1 abri|domicile', 'sdf|hebergement|heberge|hebergee|hebergees|heberges|foyer|foyers|ccas|squat*|squatteu*', 'pauvre|pauvres|misere|indigent*', 'situation|personne* ~2 precai*',
      'surendett*|endett*|dette|dettes|huissier*|ficp|solvab*', 'interdit* ~1 bancaire*', 'fiche* ~2 banque', 'saisie|saisies ~1 salaire',
      'credit|credits ~3 cours|consommation|dos|non|revolving', 'situation financier*', 'restos coeur', 'banque alimentaire', 'longue duree', 'cmu', 'beneficiaire* ~1 aide*',
      'fins ~1 mois ~1 difficiles',
    ],
    not: [
      'aupres|accompagn*|insertion|accueil*|aide|centre|association|public|publics|lutte|chantier|veill*|structure|educat*|foyer|mediat*|suivi|recouvrement|gestion|relance*|conseil*|vente|encaiss*|demandeurs|priorite|eligible*|ouvert*|adresse|service|hebergement|cip|contrat|etude*|montage|analyste|dossiers|collecte|distribution|animat*|maraude* ~5 sdf|abri|foyer*|ccas|pauvre*|precai*|rsa|chom*|hebergement|dette*|credit*|surendett*|impaye*|alimentaire|allocataire*|duree|sociales|sociaux|saisies|huissier*|indigent*|domicile',
      'banque alimentaire', 'rsa ~2 bienvenu*|eligible*|et|prioritaire*', 'agricole|mutuel|carte|cartes|cheque* ~2 credit*', 'assurance chomage', 'indemnite*|allocation* ~2 chomage',
      'credit ~1 mutuel|agricole|heures|immobilier|consommation|conso', 'heberge|hebergee|hebergement ~2 fourni|possible|place|offert|gratuit',
      'foyer ~2 femmes|jeunes|accueillant|accueil|vie|personnes|fiscal|handicap*', 'etude huissier*', 'longue duree ~3 bienvenu*|partenariat|vol*|garde',
    ],
  },
  privacy: {
    says: [
      'reseaux|reseau ~1 sociaux|social', 'dernier|derniers|dernieres|precedent* ~1 bulletin*|fiche* ~1 paie|salaire', 'avis ~1 impot*', 'facebook|instagram|tiktok|twitter|linkedin',
      'avis ~1 imposition', 'releve* ~1 compte*|bancaire*|cpam|banque', 'detecteur ~1 mensonge*', 'polygraphe', 'astrolog*|graphologi*|numerologi*', 'signe ~1 astro*|zodiaque',
      'groupe sanguin', 'numero ~1 securite', 'carte ~2 vitale', 'livret famille', 'date|annee|lieu|jour ~1 naissance', 'age', 'carte identite|passeport', 'contrat ~1 mariage',
      'vie ~1 privee', 'mot ~1 passe ~3 personnel*|facebook|vos',
    ],
    not: [
      'anim*|gestion|publi*|contenu*|community|communication|presence|moder*|alimenter|suivez|suivre|retrouvez|nos|notre|marketing|strategie|client* ~5 reseaux|facebook|instagram|tiktok|twitter',
      'age ~2 requis|legal', '#1-99 ans', 'lecture|vente|lecteur ~3 vitale', 'cartes identite|vitale ~3 mairie|delivr*', 'etat civil ~5 naissance',
      'vie ~1 privee ~3 professionnelle|respect*|equilibre', 'respect*|equilibre|conciliation ~4 vie privee', 'troisieme|bas|bel|moyen age', 'age ~2 bronze|sapins',
    ],
  },
} satisfies Record<string, Concept> // prettier-ignore
