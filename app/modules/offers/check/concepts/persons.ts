import type { Concept } from '../text/mark-concepts'

/** Whom the work is for: what comes near after it is no candidate. */
const served = 'aupres|accompagn*|encadr*|clientele|client|clients|cliente|clientes|patient*|resident|residents|usager*|foyer|association|rayon|vetement*|collection|lingerie|pret|mode|coupe|coupes|chaussure*|insertion|toilette|soin|soins|animation|atelier|ateliers|aidez|aider|accueillir|accueillant|accueillez|club|equipement|parfum*|vestiaire*|public|centre|planning|cours|ecole|mannequin*|sanitaire*|toilettes|conseiller|habill*|role|roles' // prettier-ignore
const women =
  'femme|femmes|dame|dames|fille|filles|fillette|demoiselle|demoiselles|mademoiselle|nana|nanas|mesdames|maman|mamans|minette|damoiselle|meuf|meufs'
const men =
  'homme|hommes|monsieur|messieurs|garcon|garcons|mec|mecs|gars|gaillard|gaillards|bonhomme|jeune homme|male|males|papa|papas'.replace(
    '|jeune homme',
    '',
  )

/** Age, sex, family: who is hired, kept apart from whom she works for. */
export const persons = {
  women: {
    says: [women],
    not: [
      `${served} ~3 ${women}`, '@men ~1 et|ou|comme|que|qu|avec ~2 @women', '@women ~1 et|ou|comme|que|qu|avec ~2 @men', 'homme|hommes|garcon|garcons femme|femmes|fille|filles',
      'femme|femmes|fille|filles homme|hommes|garcon|garcons', 'mesdames ~1 messieurs', 'messieurs ~1 mesdames', 'sage femme|femmes', 'femme|femmes ~1 menage|chambre|cle',
      'bonne|pour|chez|aide ~1 dame|dames', 'egalite ~3 femmes', '@women ~1 victimes|enceintes|agees|seules|accueillies|hebergees', 'ecole ~1 filles', 'femme|femmes ~2 valet|valets',
      'peu|peut|peuvent|part|plus ~1 femmes', 'dame|dames ~1 agee|agees|seule', 'vestiaire* ~1 @women',
    ],
  },
  men: {
    says: [men],
    not: [
      `${served} ~3 ${men}`, '@men ~1 et|ou|comme|que|qu|avec ~2 @women', '@women ~1 et|ou|comme|que|qu|avec ~2 @men', 'homme|hommes|garcon|garcons femme|femmes|fille|filles',
      'femme|femmes|fille|filles homme|hommes|garcon|garcons', 'mesdames ~1 messieurs', 'messieurs ~1 mesdames', 'prud homme|hommes',
      'homme|hommes ~1 cle|jour|jours|art|loi|pied|main|mains|toutes|mort', 'grand|ressource|gentil homme', 'droits ~1 homme', 'garcon|garcons ~1 cafe|bar|salle', 'foyer ~2 hommes',
      'dignite ~2 homme', 'cabine*|vestiaire* ~1 @men', 'pour|chez|aide ~1 monsieur', '@men ~1 dependant*|age|ages', 'homme ~1 machine',
    ],
  },
  manly: {
    says: ['masculin|masculins|masculine|masculines', 'viril|virile|virils', 'sexe fort|masculin'],
    not: [
      `${served} ~3 masculin*`, 'masculin* ~3 feminin*', 'feminin* ~3 masculin*', 'sous vetement*|vetements masculin*',
      'mode|ligne|equipe|equipes|football|basket|tennis|clientele|coupes masculin*',
    ],
  },
  womanly: {
    says: ['feminin|feminins|feminine|feminines', 'sexe faible|feminin', 'touche|main feminine'],
    not: [
      `${served} ~3 feminin*`, 'masculin* ~3 feminin*', 'feminin* ~3 masculin*', 'pret ~2 feminin',
      'mode|ligne|equipe|equipes|football|basket|handball|tennis|clientele|boutique|coupes|gammes|rayon|cosmetique* feminin*', 'feminin singulier|pluriel',
    ],
  },
  young: {
    says: [
      'jeune|jeunes|jeunot|jeunots|jeunette|juvenile|jeunesse|ado|ados|adolescent*|lyceen*|gamin|gamins|gamine|gosse|gosses|minots', 'sang neuf|frais', 'generation z|y|tiktok|instagram',
      'millenial*', 'digital native*', 'trentenaire*|vingtaine', 'fougue|fraicheur ~3 ans|jeunesse', 'vingt ans ~1 tete', 'debut* ~2 vie|carriere',
      'juste ~1 sorti|sorties|sortis ~2 ecole|etudes|fac', 'meme ~1 generation|age', 'bachelier*', 'annee ~1 sabbatique|cesure', 'post bac', 'fraichement|tout juste diplome*',
    ],
    not: [
      'jeune|jeunes ~1 entreprise*|societe*|start*|structure*|maison|marque|association*|enfant*|public*|plant*|pousse*|bete*|cheval|chevaux|equipe*|eleve*|client*|patient*|sportif*|deficient*|travailleur*|parent*|mere|meres|vigne*|arbre*|animaux|veaux|lecteur*|spectateur*|maries|groupe|boutique|esprit|alsacien*|handicap*|adulte*|majeur*|autist*|restaurant|enseigne|agence|cabinet|troupe|creat*|coeur|festival|bois|salades|oiseaux|conducteur*',
      'equipe|maison|ambiance|entreprise|enseigne|marque|structure|boite|clientele|agence ~3 jeune',
      'pour|aupres|avec|encadr*|accompagn*|accueil*|aider|anim*|insertion|public|educat*|form*|garde|garder|suivi|orientation|foyer|groupe*|soutien|service|protection|conseil|club|maison|auberge|rue|place|sejour*|hebergement|information|litterature|rayon|atelier|cours|devoirs ~3 jeunes|jeune|ado|ados|adolescent*|lyceen*|jeunesse|gamins|gosses',
      'trop jeune', 'jeunes ~1 #1-18', 'jeunes ~2 comme|et ~2 moins|seniors|anciens', 'seniors|moins ~3 jeunes', 'comme ~3 jeunes', 'vingtaine|trentaine de|d', 'jeune ~1 esprit',
      'jeunes ~2 #1-17 ~1 #3-25 ans', 'lyceen* ~3 etudiant* ~3 bienvenu*', 'debut* ~2 carriere ~2 accept*|bienvenu*|ou|comme',
    ],
  },
  old: {
    says: [
      'senior|seniors', 'vieux|vieille|vieilles|vieillard*|croulant*|papy|papys|mamie|mamies|ancetre*|boomer|boomers|dinosaure*|fossile*', 'retraite|retraites|retraitee|retraitees',
      'quadra|quadras|quadragenaire*|quinqua|quinquas|quinquagenaire*|sexagenaire*|sexa', 'cinquantaine|soixantaine|quarantaine|cinquantenaire*', 'fin|fins carriere|parcours',
      'cheveu|cheveux ~1 gris|blancs|grisonnant*', 'trop age*', 'certain age', 'age|ages|agee|agees mur|mure|murs|avance', 'personnes|candidat*|gens|profils ages|agees|mur|murs|mures',
      'plus ~1 premiere jeunesse', 'plus tout ~1 jeune|jeunes', 'proche*|pres|loin ~2 retraite', 'force age', 'maturite ~2 age', 'menopaus*'],
    not: [
      'aupres|accompagn*|encadr*|clientele|clients|patients|residence|residences|ehpad|maison|maisons|aide|aider|aiderez|animation|animer|service|club|foyer|resident*|public|soin|soins|soutien|domicile|chez|logement*|conseil|portage|pension|pensions|caisse|reforme|depart|complementaire|prevoyance|cumul|visite*|sejour*|gymnastique|cours|gestion|aidez|pour|marche|numerique|ateliers|visites|livraison|compagnie ~4 senior*|retraite*|personnes|vieux|vieilles|agees|mamies',
      'vieux|vieille|vieilles|vieux ~1 bois|pierre*|batiment*|metier*|maison*|tacot*|meuble*|livres|papiers|voiture*|outil*|gres|ville|quartier|mur|murs|ecole|strasbourg|port|linge|four|fours|velo*|fer',
      'grand* ~1 pension', 'retraite* ~5 etudiant*|actif*', 'etudiant* ~5 retraite*', 'une|d une cinquantaine|quarantaine|soixantaine', 'cinquantaine|quarantaine|soixantaine de|d',
      'depart*|partir|conge|avant|prendre ~3 retraite', 'ans ~2 retraite ~4 interes*', 'senior|seniors ~2 juniors', 'junior|juniors ~3 senior*',
      'consultant*|developpeur*|profil*|poste|manager|charge ~1 senior ~2 #2-30', 'anciens ~1 employeur*|eleve*|collegue*|salarie*|locaux|client*|combattant*', 'personnes agees ~2 #60-110',
      'numerique ~3 retraite*', 'valorisation ~6 #50-70 ans', 'retraite* ~2 bienvenu* ~3 comme|tout', '@men|@women ~1 age|agee', 'experience|emploi ~2 compatible ~10 retraite',
      'cotis*|mutuelle ~4 retraite', 'maison* ~1 retraite'],
  },
  student: {
    says: ['etudiant|etudiants|etudiante|etudiantes'],
    not: [
      'etudiant* ou|et non', 'etudiant* ~4 toute|tous|autre|autres|actif*|retraite*|personne*|bienvenu*', 'contrat etudiant', 'residence* ~2 etudiant*',
      'aupres|accompagn*|accueil*|inscription*|frais|scolarite|carte|logement*|bail|clientele|restaurant|crous|pour ~4 etudiant*', 'job|jobs etudiant',
    ],
  },
  kin: {
    says: [
      'celibat*', 'marie|mariee|maries|mariees', 'pacs*', 'divorc*', 'veuf|veuve|veufs|veuves', 'concubin*', 'couple|couples', 'conjoint|conjointe|conjoints|epoux|epouse',
      'enfant|enfants|bebe|bebes|marmot*|progeniture', 'grossesse*|enceinte*|maternite|accouch*|allait*', 'maman|mamans|papa|papas', 'mere|meres|pere|peres|parent|parents', 'femme foyer',
      'famille* nombreuse*', 'garde|gardes alternee*', 'charge|charges ~1 famille|familiale*|enfants',
      'attache|attaches|contrainte|contraintes|obligation|obligations|engagement*|situation|vie ~1 famille|familial*|maritale|matrimonial*|conjugale*|sentimentale|amoureuse',
      'conges|conge mat|maternite|parental|parentaux', 'monoparental*', 'en menage', 'vie privee ~2 stable|rangee', 'etat civil', 'personne* charge', 'solo|solos',
      'mari|maris|compagne|compagnon ~4 comprehensif*|present|salaire|travaille', 'comptez|pensez|prevoyez|souhaitez|voulez ~2 enfant|enfants', 'sans|aucune vie ~1 famille|privee', 'bambin*',
      'bas age', 'famille ~2 gerer|nourrir|fonder',
    ],
    not: [
      'aise ~1 avec ~2 enfants', 'enfants et|ou leurs? parents',
      'aupres|avec|accompagn*|accueil*|garde|gardes|aider*|aidez|atelier*|mediation|mediateur*|entretien*|relation*|robe|robes|acte|actes|rayon|restaurant|repas|soin|soins|transport|activite*|spectacle|spectacles|menu|menus|vetement*|jouet*|chaussures|coiff*|anim*|surveill*|eveil|section|creche|animation|lit|lits|puericulture|ecole|ecoles|sortie*|sorties|salon|mariages|communication|informer|vaccin*|mode|cantine|club|centre|sejours|pour ~4 enfant|enfants|bebe|bebes|parents|parent|maman|mamans|papa|papas|enceinte*|maternite|couple|couples|mariee|marie|maries|grossesse*|allaitement|mere|meres|celibat*|divorc*|familles|conjoint',
      'educat* ~2 jeunes enfants', 'jeunes enfants', 'enfant* ~2 malade*', 'enfants ~2 #0-18', 'maison|societe|entreprise|carte|langue|ecole|cellule|filiere mere', 'pere noel',
      'fete* ~1 meres|peres|mamans', 'enfants|enfant ~3 agrees|confies|accueillis|scolarises|ages|handicap*|moins|dys|plurilingue*',
      'conge|conges|remplac*|absence|depart|retour|relais ~2 maternite|parental|parentaux', 'maternite|parental|parentaux ~3 remplac*|jusqu',
      'service|section|clinique|hopital|pole|notre maternite', 'planning familial', 'parents ~2 salarie*|aidants|separes|eleves', 'salarie* parent*', 'vie|vies ~3 privee|professionnelle',
      'mutuelle|supplement|prime|complementaire|ambiance|entreprise|societe|affaire|exploitation|allocations|hotel|pension|maison|assistant*|assistante* ~2 famille|familial*|conjoint|enfants',
      'par enfant', 'enfants ~3 vacances|mercredi|ecole|quartier|groupe', 'celibat* ~4 logent|residence', '@kin ~2 comme ~2 @kin', 'adaptation* ~2 enfant', 'un|une couple de|d',
      'garde|creche|accueil|soin*|eveil|puericult* ~8 bas age', 'bas age ~3 garde|creche|accueil*', 'assistant* maternel*', 'pieces|table|serrage|moteur couple',
      'bebe|bebes ~2 nageur*|section|berceaux'],
  },
  lgbt: {
    says: [
      'homo|homos|homosexu*|gay|gays|lesbien*|lgbt*|pede|pedes|bisexu*', 'hetero|heteros|heterosexu*', 'trans|transgenre*|transsexuel*|travesti*|cisgenre*|binaire*|queer',
      'effemine*|garconne*', 'meme sexe', 'orientation* sexuelle*', 'sexe|genre ~1 naissance', 'identite ~1 genre', 'mœurs|moeurs',
    ],
    not: [
      'librairie|bar|festival|centre|association|quartier|marche ~4 gay|gays|lesbien*|lgbt*|homo*', 'charte|signataire*|lutte|label|reseau|allies ~3 lgbt*',
      'trans europe|alpes|siberien*|rhenane|frontal*', 'transport*',
    ],
  },
} satisfies Record<string, Concept> // prettier-ignore
