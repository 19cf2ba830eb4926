import type { Concept } from '../text/mark-concepts'

const cared = 'aupres|accompagn*|encadr*|clientele|patient*|resident*|usager*|foyer|association|accueil*|accueill*|aide|aider|aidez|soin|soins|soign*|animation|insertion|unite|service|transport|conduite|public|prevention|stage|cours|materiel|magasin|centre|recherche|chambre*|eveil|rayon|vente|institut|etablissement|structure|foyers|vie|adultes|enfants|enfant|education|educat*|lieu|situation|sensibil*|mission|referent*|maison|auxiliaire|repas|menus|regime*|specialis*|lutte|formation|pavillon' // prettier-ignore
const disability = 'handicap*|rqth|invalid*|infirme*|boeth|aah|mdph|sourd|sourds|sourde|muet*|aveugle*|malvoyant*|malentendant*|daltonien*|begue|begues|begaie*|begaiement|dyslex*|autist*|autisme|trisom*|boiteux|boiter|paraplegi*|prothese*|bequille*|canne|fauteuil|malformation*|manchot|nain|nains|pmr' // prettier-ignore
const illness = 'maladi*|malade|malades|diabet*|epilep*|asthm*|depress*|depressif*|burn|cancer*|seropositi*|sida|vih|hiv|hepatit*|cardiaque*|pathologi*|allerg*|migraine*|lombalg*|sciatique|hernie|arthrose|psychiatri*|schizophren*|bipolair*|anxi*|alcooli*|toxicoman*|addict*|drogue*|insuline|chimio*|greffe*|obes*|tendinite*|insomn*|ordonnance*|chronique|chroniques|antidepress*|anxiolytiq*|inapt*|infirmite*|hospitalis*|genet*|contagieu*|parkinson|sclerose|absenteis*|souffreteu*|fragile*|douillet*|bobo|bobos|dos|genou|genoux|vertebr*' // prettier-ignore

/** Health, disability and looks. */
export const bodies = {
  disability: {
    says: [disability, 'cap emploi|agefiph|esat', 'mobilite ~1 reduite'],
    not: [
      `${cared} ~5 ${disability}`, 'handicap* ~2 bienvenu*|accueilli*|encourag*', 'rqth ~2 bienvenu*',
      'ouvert*|accessible*|accueille|accueillons|reserve*|priorite|adresse ~6 handicap*|rqth|boeth|mobilite', 'cas ~1 handicap', 'mobilite reduite ~2 accessible',
      'acces|rampe|place* ~1 fauteuil|pmr|handicap*', 'referent* ~1 handicap', 'fauteuil* ~2 roulant* ~4 bas|protheses|vente',
      'conseil|pousser|poussez|conduite|accessible ~3 fauteuil*|minibus', 'entreprise ~1 adaptee', 'fauteuil ~2 coiffure|bureau|dentaire|releveur', 'tapissier* ~4 fauteuil*',
      'pied|pieds|protheses dentaires|ongulaires', 'canne ~2 sucre|anglaise',
    ],
  },
  illness: {
    says: [
      illness, 'accident* ~1 travail', 'arret|arrets ~1 maladie|travail|frequent*|repetition', 'mot|certificat ~2 medecin|medical', 'antecedent* ~1 medica*|sante|psy*',
      'etat|dossier|questionnaire|bilan|carnet|bulletin|probleme*|souci*|ennui*|pepin* ~1 sante|medical|physique*|dos', 'traitement* ~2 lourd*|medical*|medicament*|cours|suivi|depression',
      'medicament*', 'suivi* ~2 psy*|medical', 'sante ~1 fragile|mentale|delicate|precaire', 'problem*|trouble*|defaut* ~2 vue|audition|ouie|elocution|parole|mobilite', 'malade|malades',
      'mal|maux ~1 dos|tete', 'lunettes', 'arret maladie', 'arrets', 'mi temps therapeutique', 'restriction* ~2 medecine|medical*', 'vertige',
    ],
    not: [
      `${cared} ~3 ${illness}`,
      'securite|complementaire|mutuelle|maison|etablissement*|code|centre|metiers|ministere|professionnel*|cadre|agence|produits|domaine|secteur|protection|prevention|veiller|surveillance|etat|carnet|pole|filiere|parcours ~3 sante|medical*',
      'sante ~3 publique|securite|patients|equipe|salaries|animaux|resident*|enfants|collaborateur*|consommateur*|autres',
      'secretaire*|cabinet*|materiel|visite*|dispositif*|equipe|aide|taxi|laboratoire|biologie|medecine|delegue*|dossiers|imagerie|centre|personnel|secretariat|suivi|milieu|transcription|informatique|bureau* ~2 medica*|medecin*|travail',
      'vaccin* ~3 hepatit*|grippe|rage|obligatoire', 'immunis*', 'immunis*|vaccin* ~3 hepatit*', 'arret|arrets ~2 tram|bus|tramway|cardiaque|car|trains|urgence|production|machine|dante',
      'remplac* ~4 arret|maladie', 'enfant* malade*', 'jours ~2 maladie ~3 payes|remuneres|maintien', 'maintien ~4 maladie|arret', 'point|longue|belle|toute|en|garde|perte|prise|a ~1 vue',
      'vue ~2 imprenable|cathedrale|ensemble|mer', 'menager|preserver|soulage|respect|adapter|proteger ~2 dos', 'dos ~2 bras|patient*|crawle|page', 'allergenes|allergene*',
      'poids ~2 lourd*|public|colis|charges|bagages|brut|maximum|unitaire|total', 'colis|charges|sacs|produits|palettes|transport*|perte|soulev* ~2 fragile*|poids',
      'fragile* ~3 manipul*|colis|vaisselle|verre|public*|personnes', 'publics|familles|personnes|objets|pieces|verre ~2 fragile*', 'psychologue*', 'orthophon*|troubles langage',
      'lunettes ~2 protection|securite|soleil|fournie*|montage', 'monture*|optique|opticien* ~6 vue|lunettes|malvoyant*|audition', 'audition ~2 role|comedien*|theatre|orchestre|choriste*',
      'danse|theatre|comedien* ~4 audition', 'attestation ~5 medicale', 'medecin ~1 travail', 'medecine travail', 'certificat ~1 aptitude',
      'maladies ~3 plantes|professionnelles|vigne|cultures', 'drogue* ~2 vente|lutte', 'arret|arrets ~2 desservis|tous', 'secret ~8 sante', 'conduire ~2 dos', 'gestes postures|sauvetage',
      'medecins ~3 garde'],
  },
  fit: {
    says: [
      'bonne|bon|excellente|parfaite|pleine|solide|belle|robuste|meilleure ~1 sante|forme|constitution|dos',
      'sante|constitution|condition ~1 robuste|solide|fer|parfaite|irreprochable|impeccable', 'dos|genoux|reins|jambes|bras|epaules ~1 solide*|bon|robuste*|sain*|muscl*|beton|fer',
      'pleine forme|possession', 'personne*|candidat*|profil*|etre|etes|soyez|physiquement ~1 valide|valides', 'personne* ~1 saine', 'sain|sains|saine ~2 corps|esprit',
      'robuste|robustes|costaud|costauds|costaude|athletique|baraque|baraques', 'bien portant*', 'jamais ~2 malade*|arret|arrets|absent|absente', 'increvable*', 'tous vos|ses membres',
      'bon ~1 pied',
    ],
    not: [
      'bonne|pleine ~2 sante ~3 patients|animaux|residents|entreprise', 'maintien|maintenir ~3 sante|forme', 'entreprise|societe|groupe ~3 sante', 'effets ~1 indesirables',
      'valide ~2 permis|carte|titre|jour|document*|passeport',
      'permis|carte|caces|titre|diplome*|certificat|habilitation|attestation*|conventions|visa|documents|licence|autorisation ~4 valide|valides', 'bonne forme ~2 lettre*|courrier',
      'valide ~2 commandes|factures', 'vous valide*', 'outil*|materiel|vehicule*|meuble*|emballage*|matiere*|chaussure* ~2 robuste*|solide*', 'remise ~2 forme',
    ],
  },
  looks: {
    says: [
      'physique ~1 agreable*|avantageu*|attirant*|harmonieu*|irreprochable*|plaisant*|atypique*|ingrat*|soigne*|mannequin|model*|impeccable|joli|jeune',
      'physiquement ~1 agreable*|attir*|bien|irreprochable*|avantag*|soign*|plaisant*', 'au|leur|votre physique', 'physionomie',
      'beau|belle|beaux|belles|joli|jolie|jolis|jolies|mignon|mignonne|mignons|canon|canons|sexy|seduisant*|charmant*|photogenique*|glamour|coquet|coquette|elegan*|raffine|sculptural*|bombe|charme|attirante',
      'moche|moches|laid|laids|laide|laideur|vilain*|disgracieu*|ingrat', 'apparence|apparences|look|minois|frimousse|prestance|allure',
      'mince|minces|svelte|sveltes|silhouette|elance*|filiforme*', 'taille ~1 fine|mannequin|guepe|maximum|minimum', 'taille ~1 #30-46',
      'gros|grosse|grosses|rond|ronde|rondes|surpoids|obes*|obese*|corpulen*|kilos|embonpoint|ventre|bedaine|enveloppe*|bourrelet*|potele*|imc|maigre|maigres|dodu*', 'forte corpulence',
      'visage|frimousse|teint|peau|sourire ~1 parfait|soigne|net|nette|frais|claire|lisse|impeccable|angelique|agreable|avenant|sans',
      'cheveu|cheveux|coiffure|calvitie|chauve|chauves|dreadlock*|dreads|locks|rasta*', 'crane ~1 rase', 'coupe afro', 'barbe|barbes|barbu|barbus|moustach*|poil|poils|pilosite',
      'tatou*|piercing*|cicatrice*|acne', 'tache ~1 naissance', 'dent|dents|dentition', 'sourire impeccable', 'maquill*|ongles|talons|jupe|decollet*|manucure*', 'photo|photos|selfie*',
      'grand|grande|grands|grandes|petit|petite|petits|petites ~1 taille|gabarit*',
      'visage|silhouette|ligne|traits|physique|figure ~1 avenant*|fin|fine|fins|agreable*|gracieu*|harmonieu*|soigne*|mannequin|elance*|mince|reguliers', 'belle plastique',
      'bonnet|poitrine|mensuration*', 'tour taille', 'yeux ~1 bleus|clairs|verts', 'blond|blonde|blonds|blondes|roux|rousse*|brun|brune|brunes', 'metre ~1 #50-99', '#1-2 m #45-99?',
      '#140-215 cm|centimetres', '#55-130 kilos|kg ~2 poids|maximum|vous|minimum', 'type physique', 'agreable ~1 regarder', 'bien ~1 proportionne*|foutu*', 'faite ~1 personne',
      'taille habillement|confection', 'entrer|rentrer|tenir ~2 dans ~2 #32-46'],
    not: [
      'taille|coupe|salon|coupes|soin|soins|tailles|barbier|coiffeu*|shampo*|lavage|brosses|extensions|colorist*|coiffure ~5 cheveux|barbe|barbes|afro|tresses|moustache*',
      'cheveu* ~1 attache*', 'barbe*|cheveux ~1 couverte*|protegee|couverts|attaches',
      'barbe|cheveux|bijoux|ongles|maquillage|vernis|piercing*|barbes ~8 hygiene|masque|production|laboratoire|securite|charlotte|bloc|alimentaire|sterile|cuisine',
      'hygiene|masque|production|laboratoire|charlotte|securite ~6 barbe*|cheveux|bijoux|ongles|maquillage|vernis|piercing*',
      'beau|belle|beaux|belles|joli|jolie|jolis|jolies|charmant*|elegan*|grand|grande|petit|petite|gros|grosse|rond* ~1 boutique*|magasin*|equipe*|maison*|histoire*|vitrine*|projet*|entreprise*|aventure*|produit*|table*|ville|region|cadre|terrasse*|hotel*|reussite|avenir|journee|saison|carte|pierre*|tissu*|meuble*|plante*|fleur*|robe*|decor*|objet*|voiture*|structure|chantier*|volume*|oeuvre|colis|electro*|outillage|gibier|electromenager|bosseur*|public|espace*|surface*|distribution|salle*|etage|travaux|villa*|bouquet*|salon|dynamique|metier|perspective*|ambiance|cuisine|restaurant|point|point|enfance|enseigne|brasserie|fete|creche|ecole|maconnerie|dejeuner|bricolage|section|groupe*|cote|entretien|urgence*|mere|pere|bassin|patron|lieu|place|ecriture|esprit|presentation*|creation*|prestation*|marque|collection|deplacement*|taille|gabarit',
      'ajout*|creer|realis*|composer|concevoir|confection ~4 beau|belles|joli|jolis|jolies',
      'institut|mains|beaute|produits|vente|conseil*|cosmetique*|maquilleur*|maquilleuse*|formation|prothesist*|pose|soin|soins ~4 ongles|maquillage|visage|peau|mains|cheveux',
      'soins ~2 visage', 'ne ~5 look', 'look ~3 clientele|boutique|client*|magasin|vetements|vitrine*', 'allure|bonne allure ~2 machine',
      'taille|tailles ~2 lot|lots|echantillon*|fichier*|parcelle*', 'taille|tailles ~2 haie*|pierre*|vigne*|arbre*|xs|xl|enfant|adapte*|entreprise',
      'taille|tailles ~1 xs|xxl|xl|s|humaine|moyenne|unique', 'vetement*|rayon|mode|pret|tenue*|uniforme*|blouse*|chaussure*|pointure* ~4 taille|tailles|grande|grandes',
      'colis|objet*|gabarit ~3 petit*|gros|grand', 'entreprise|hotel|equipe|structure|groupe ~2 petite|grande|taille|humaine', 'en ~1 gros|ligne', 'demi gros', 'prix|ventes ~1 gros',
      'photo|photos ~3 produit*|annonce*|catalogue|chantier*|plat*|culturel*|scolaire*|mariage*|vitrine*|facultative|inutile|optionnel*|non',
      'retouche|studio|labo|tirage*|developpement|pris* ~3 photo*', 'pas|sans|jamais|aucune|ni photo', 'photographe*|photocop*', 'contenu* ~3 photo*', 'en ~1 barbe|talons', 'tablier|cuisse',
      'blond* ~2 ale|biere|tabac|ble', 'biere|bieres|ale ~2 blonde|brune|rousse|blanche', 'tranche|lame|couche|pate mince', 'venez comme',
      'apparence ~2 piece*|produit*|surface*|finition*|batiment*', 'tatoueur*|tatoueuse*|salon tatouage',
      'hauteur|etagere|echelle|escabeau|profondeur|plafond|largeur|longueur|camion*|bassin|plongeoir|meuble*|vitrage ~4 #1-3',
      'port|charge|charges|colis|sacs|soulever|manutention|manipul*|cartons|palettes|porter|lever|ballots ~6 kilos|kg', 'rangees|rang* ~2 dents',
      'chirurg*|dentaire*|laboratoire ~6 dents|dentition', 'prothese* dentaire*', 'sainte barbe', 'mousse|papier peau', 'peau|peaux ~2 animaux|cuir', 'dermat*|esthet*|gommage ~4 peau',
      'seduire|seduisant* ~3 client*|offre|projet|remuneration*|package', 'charme ~4 maison|hotel|batiment|region|quartier', 'hotel|chambre*|maison*|adresse charme',
      'obes* ~3 patients|chirurgie', 'au rond', 'rond point', 'une|vue belle|ensemble', 'beau|belle mere|frere|pere|temps|jour', 'visage ~2 client*|patient*', 'taille ~2 #1-3 ~3 batiment',
      'elegan* ~3 boutique|hotel|etablissement|cadre|salle|restaurant', 'tenue ~1 elegante|soignee|correcte|propre|noire', 'sourire|souriant*',
      'portrait|portraits ~1 habitants|robot|chinois', 'cheveux bleus', 'tatouages|piercings ~3 bienvenus|acceptes|accept*|probleme', 'cap|bp|diplome* ~4 coiffure', 'coiffure'],
  },
} satisfies Record<string, Concept> // prettier-ignore
