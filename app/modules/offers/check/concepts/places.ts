import type { Concept } from '../text/mark-concepts'

/** Peoples, by the beginning of their name. */
const peoples = `africain* maghreb* arabe* asiatique* asiat* chinois* turc turcs turque* portugais* italien* polonais* roumain* bulgare* algerien* marocain* tunisien* europeen* antillais* russe* allemand* espagnol* vietnamien* rom roms
  gitan* tzigane* tsigane* manouche* occidental* caucasien* francais* alsacien* etranger* kabyle* berber* noirs blacks beurs rebeu* renoi* metisse* malien* senegalais* congolais*
  comorien* syrien* afghan* kurde* armenien* georgien* ukrainien* albanais* kosovar* serbe* croate* tchetchen* indien* pakistanais* tamoul* sri* philippin* thai* japonais* coreen* latino* bresilien* colombien* americain* anglais* britannique* belge*
  suisse* luxembourgeois* creole* reunionnais* guadeloupeen* martiniquais* cap verdien* slave* balte* balkan* scandinave* suedois* nordique* mediterran* magrebin* subsaharien* camerounais* ivoirien* guineen* nigerian* ethiopien* erythreen* somalien* egyptien* libanais* iranien* lorrain* breton* corse* parisien*
  migrant* immigre* refugie* expatrie*`.split(/\s+/u).filter((word) => !['cap', 'sri*'].includes(word)).join('|') // prettier-ignore
const goods = 'cuisine|cuisines|restaurant*|plat|plats|produit|produits|specialites|epicerie|traiteur|vin|vins|viande*|legume*|fromage*|biere*|boulangerie|pain|patisserie*|alimentation|supermarche|quartier|marche|maison|mode|langue|langues|cours|litterature|societe|groupe|entreprise|filiale|voiture*|marque*|constructeur*|permis|clients|clientele|client|touriste*|parlement|union|commission|institution*|norme*|conseil|droit|droits|tresses|musique|danse|lycee|ecole|consulat|ambassade|reglement*|territoire|frontiere|race|races|bois|tissu*|tapis|the|cafe|bar|winstub|brasserie|patrimoine|tradition*|linge|papier|peinture|murs|vers|relecture|traduct*|interpret*|sauce|chocolat|produits|choux|drap*|carre|tableau|page|nuit|sol|gamme|decor*|centre|site|siege|capital|hotel|tourisme|partenaire*|collegue*|equipe|equipes|association|aide|accompagn*|aupres|accueil*|langue|niveau|sabre|fonds' // prettier-ignore
const homes = 'habite|habitez|habiter|habitent|habitant|habitants|habitante|habitantes|reside|residez|resider|residant|residants|residants|loge|logez|loger|vivre|vivez|vivent|domicilie*|domiciliation|riverain*|demeurez|demeurant' // prettier-ignore

/** Where a person comes from, or lives. */
export const places = {
  people: {
    says: [
      peoples, `${peoples} ~1 naissance|souche`, 'gens|personnes|candidats|ouvriers ~1 est|sud|maghreb|afrique|balkans|turquie|roumanie|pologne', 'nationaux',
      'passeport|carte|identite ~2 francais*', 'preference nationale', 'anglophone*|germanophone*|francophone*|arabophone*|turcophone* ~1 naissance|natif*', 'outre rhin|mer|manche',
      'issu|issue|issus|issues ~2 immigration|banlieue*|quartiers|diversite', 'immigration', 'gens voyage', 'personne*|gens couleur',
      'type ~1 europeen*|caucasien*|mediterran*|africain*|asiatique*|maghreb*|nordique*|slave*', 'gaulois*|compatriote*|ressortissant*', 'sans papiers',
    ],
    not: [
      `${goods} ~2 ${peoples}`, `${peoples} ~1 courant*|lu|parle|ecrit|oral|langue|b1|b2|c1|a2|scolaire|apprecie*|technique|debutant|souhait*|niveau|commercial|serait|correct*|conversation|professionnel|indispensable|exige|obligatoire|operationnel|bilingue*|impecc*`, `vous|nous|clients ~1 parlez|parle|parlent ~3 ${peoples}`, `${peoples} ~1 avec`, `niveau|parl*|parler|maitris*|pratique*|lire|lu|ecrire|comprendre|bilingue|trilingue|mots|notions|bases|apprendre|traduire|expression|bonne|accent ~4 ${peoples}`,
      `vin|vins|fonds|livre|carte|travail|alsace|pain ~1 blanc|blancs|noir`, 'blanc|noir|blancs|blanche|noirs|blanches ~1 travail|alsace|cafe|linge|mat|casse|oeufs|brillant',
      'au|travail|marche|liste|boite|tenue|pantalon|chemise|chaussures|veste|costume|jupe|robe|haut|polo|pinot|gris|rhum|piano|vetements|chemisier ~2 noir|noire|noirs|blanc|blanche|noires',
      'aire|accueil|terrain|aires ~2 gens voyage',
      'aide|accompagn*|aupres|association|accueil*|insertion|hebergement|demarches|public|droit|cours|logement|fle|sejour ~5 etranger*|refugie*|migrant*|immigre*',
      'clientele|langue|langues|pays|visiteur*|touriste*|delegation*|commerce|etudiants|patients|deplacement*|voyageurs|marches|diplome*|titre*|client*|fournisseurs ~2 etranger*|africain*|asiatique*',
      'a ~1 etranger', 'coiffure|tresses|salon ~3 afro*|africain*', 'collegues ~6 europeen*',
      'en ~1 francais|anglais|allemand|italien|alsacien', 'traduct*|professeur|enseign*|cours|formateur*|interprete ~5 francais|anglais|allemand|italien|turc|arabe|russe|portugais|espagnol',
      'francais|francaise ~1 et|ou ~1 allemand*|europeen*|ressortissant*', 'titulaire ~6 europeen*|francais*', 'francais ~2 et ressortissants',
      'autorisation|titre|visa|carte ~8 ressortissant*|etranger*', 'personnes ~1 etrangeres ~1 dans', 'chinois|alsaciens|turcs|indiens et ~3 europ*'],
  },
  origin: {
    says: [
      `origine|origines ~1 ${peoples}`, `${peoples} ~1 origine|origines`, 'candidat*|personne*|profil*|gens|collegue*|preference|employe* ~3 origine|origines',
      'origine|origines ~1 souhait*|exige*|apprecie*|prefere*|obligatoire', 'originaire|originaires', 'vos|votre origine|origines', 'souche', 'nationalite|nationalites',
      'couleur|couleurs ~1 peau', 'consonance*', 'racines', 'ascendan*', 'ne|nee|nes|nees ~2 france|alsace|europe|ici|strasbourg|metropole|moselle', 'ethnie*|ethnique*|raciale',
      'generation|generations ~3 alsac*|franc*', 'sang ~1 francais|alsacien', 'parents ~1 francais|alsaciens', 'pays natal|origine', 'teint ~1 clair|mat|blanc',
      'peau ~1 claire|blanche|noire', 'typee ~1 europe*|mediterran*',
    ],
    not: [
      'produit|produits|viande|viandes|cuisine|piece|pieces|plat|plats|cafe|cafes|matiere|matieres|vin|vins|marchandise*|fromage*|legume*|race|fruits|bois|animaux|entreprise|controle|tracabilite|certificat*|appellation*|emballage|colis|etiquet* ~3 origine|origines|originaire*|race|races',
      'viande*|vache*|bovin*|chien*|cheval|chevaux|chats|elevage|porc|volaille* ~3 race|races', 'origine ~2 constructeur|controlee|france|animale|vegetale|marchandises|produits|fabricant',
      'groupe|entreprise|plusieurs|douzaine|dizaine|toutes|diverses|differentes|tous|quinzaine|vingt|trente ~2 nationalite*|origines',
      'nationalite* ~8 membre|union|fonction|publique|habilitation|defense|souverainete|titulaire|statut', 'origine ~3 panne|incident*|defaut*|sinistre*', 'beton|mur|sol ~2 couleur',
      'statistiques|registre ~4 nationalite*'],
  },
  names: {
    says: ['nom|noms|prenom|prenoms|patronyme|patronymes', 'appeler|appelez|prenommer|prenommez'],
    not: [
      'nom ~3 prenom', 'nom|noms|prenom|prenoms ~1 et|ou? adresse|telephone|coordonnees|usage|numero', 'au nom', 'votre|vos prenom|nom ~2 badge|usage', 'faire|fait ~1 nom',
      'nom ~2 destinataire|client|entreprise|societe|produit*|clients|plantes|magasin|marque|vins', 'verifier|envoyez|inscri* ~3 nom',
      'appelez ~3 magasin|nous|#0-99999999|monsieur|madame|mme|m|mr|demandez', 'plantes|produits|plats ~2 noms', 'appeler ~2 clients|client|patients',
    ],
  },
  speech: {
    says: [
      'accent|accents', 'langue|langues ~2 maternel*|naissance|natal*|paternel*', 'maternel ~1 @people', 'natif|natifs|native|natives', 'mother tongue',
      'francais|allemand|anglais|italien|arabe|turc ~3 naissance|berceau|natal',
      'grandi|eleve|eleves|elevee|berce* ~3 avec|dans ~3 anglais|allemand|italien|francais|arabe|turc|espagnol|portugais|langue'].filter((pattern) => !pattern.includes('@')),
    not: [
      'met*|mis|mettant|mettons|mise ~2 accent', 'accent ~1 est|mis', 'fle|eleves|apprenants|cours|enseign*|ateliers|enfants|public ~9 langue maternel*', 'langue maternelle ~3 pas|peu',
      'digital native*', 'plante*|espece*|foret* native*', 'application* native*|natives', 'accents ~2 cuisine|grave|aigu',
    ],
  },
  home: {
    says: [
      homes, 'residera|habitera|logera|residerez|habiterez', 'strasbourgeois*|mulhousien*|colmarien*|haguenovien*|schilik*|rhinois*', 'voisinage|alentours',
      'domicile|adresse|residence|logement', 'habitation', 'gens ~1 coin|quartier|village|cru|ville|campagne|ici|cite|cites|banlieue*', 'du ~1 coin|quartier|village|cru|voisinage',
      'coin|voisin|voisins|voisine', 'candidat*|personne*|profil*|gens|recrut*|embauch*|collegue*|salarie* ~2 local|locaux|locale|locales', 'frontalier*',
      'qpv|zus|zup|cite|cites|banlieue|banlieues|hlm|hautepierre|neuhof|cronenbourg|meinau|elsau|koenigshoffen|ostwald|lingolsheim|kehl', 'departement* ~1 #1-95', 'du|de? #67-95',
      'code postal', 'commune|communes', 'quartiers|quartier ~2 sensible*|nord|populaire*|difficile*|chaud*|prioritaire*'].filter((pattern) => !pattern.startsWith('du|de?')),
    not: [
      'a|au domicile',
      'travail|aide|maintien|soins|services|service|livraison|livr*|garde|intervention*|hospitalisation|portage|visite*|menage|courses|repas|bricolage|cours|depannage|installation ~3 domicile',
      'domicile travail', 'domicile ~2 clients|client|particuliers|abonnes|patients|personnes|familles|habitants|parents|usagers|beneficiaire*',
      'logement ~2 fonction|social|sociaux|possible|fourni|offert|place|saison*|service', 'logement|logements ~3 nettoy*|remise|etat|renov*|visite*|locatif*|gestion|entretien',
      'residence ~2 senior*|etudiant*|services|personnes|agees|hoteliere|tourisme|autonomie|#2-400|les|le|la', 'gardien*|concierge ~5 residence|logement',
      'adresse ~2 depot|magasin|chantier|entreprise|destinataire|electronique|mail|postale', 'nom ~3 adresse|prenom',
      'habitants|habitantes|residents ~4 bienvenu|bienvenus|encourag*',
      'service|rencontre|aupres|mediation|visit*|aide|accompagn*|ecoute|livraison|conseil|avec|pour|lien|logements|animation|reunion*|domicile|contact ~4 habitants|residents|riverains|quartier|voisins',
      'commerce|magasin|boutique|boulangerie|epicerie|marche|bar|restaurant|pharmacie|creche|ecole|association|maison|centre|proximite|livr*|cabinet|salon|cafe|regie|bibliotheque|mairie|tournee*|desserv*|nettoyage|entretien|chantier*|secteur|agence|poste|situe|situee|base|basee|ligne|tram|bus|supermarche|librairie|gardiens|tous|parc|arret|fete|vie|conseil|projet|produits|producteurs ~3 quartier|quartiers|village|coin|local|locaux|commune|communes|voisins|cite|secteur|cronenbourg|hautepierre|neuhof|meinau|elsau|koenigshoffen|ostwald|lingolsheim|kehl|locale|locales|campagne|habitants',
      'place|coin|rue|route|allee|avenue|gare|depot|site|zone ~2 cronenbourg|hautepierre|neuhof|meinau|elsau|koenigshoffen|ostwald|lingolsheim|kehl|village|quartier|campagne',
      'deplac*|tournee*|ligne*|lign*|desserv*|livr* ~8 cronenbourg|hautepierre|neuhof|meinau|elsau|koenigshoffen|ostwald|lingolsheim|kehl', 'quartier ~1 gare|europeen|orangerie|historique',
      'nos|des|entretien|nettoyage|dans|les|vestiaires|propres|vos|leurs locaux',
      'locaux ~2 propre*|plain|non|accessibles|neufs|lumineux|parking*|poubelle*|commerciaux|techniques|professionnels', 'mission local*|locale',
      'produits|circuits|circuit|producteurs|embauche|marche|vie|equipe|presse|collectivite*|consommation|approvisionnement|ancrage|commerce|gestion ~1 local|locaux|locale|locales',
      'coin ~2 dehors|fumeur|cuisine|repas|detente|lecture', 'ou|d ou ~2 habitez|vivez|residez', 'habitez ou ~1 vous',
      'campagne ~2 publicitaire|vaccination|communication|promotion*|vendanges|collecte|recrutement|mesures|betteraves', 'campagne de', 'loge ~2 #5-200', 'apprecie* ~1 riverains',
      'clients|clientele|touristes ~4 kehl|ostwald|lingolsheim', 'domiciliation ~2 entreprise*|societes', 'cite ~2 emploi|administrative|scolaire|internationale|sciences|danse',
      'loger ~2 possible|saison*', 'communes|commune ~2 agents|service|nettoyage|elus', 'code postal ~3 colis|courrier', 'elus ~3 commune',
      'vivre|vivant|vivent ~1 handicap|ensemble|experience|moment*|metier|bel|nouvelle|aventure|plein|passion|avec|parents|#1-3', 'bien|art|lieu|savoir|cadre|facile|qualite vivre|vie',
      'habitat|habitation', 'assurance ~2 habitation', 'chambre ~2 louer', 'installe* ~4 depuis|nous|votre|poste|logiciel*|clients|centre', 'demenage*|hauteur',
      'cuisine|specialites|linge|residences|travaux ~2 voisin*'],
  },
} satisfies Record<string, Concept> // prettier-ignore
