import type { Concept } from '../text/mark-concepts'

/** Money that changes hands, and for what. */
export const money = {
  sum: {
    says: [
      '#1-999999 €', 'un euro', 'caution|cautions', 'depot|depots garantie', 'cheque|cheques|virement|virements|pcs|transcash', 'mandat cash', 'acompte ~3 vous',
      'frais ~1 dossier|inscription|formation|agence|administrat*|visa|placement|candidature|recrutement|adhesion|gestion|ouverture', 'droit|droits ~1 entree|inscription',
      'abonnement|surtaxe*|cotisation', 'somme', 'participation ~2 #5-999 €', 'participation financiere', 'a vos|ses|tes|votre frais', 'arrhes', 'redevance', 'avance ~2 frais',
    ],
    not: [
      'caisse|clients|client|location*|encaisser|encaissement|loueur*|monnaie|louer|remise|banque|compter|vacances|cadeau*|restaurant|prime|dejeuner|menu|panier|indemnite*|abonnement cts|transport*|caf|emploi|cesu|prendre|propos* ~5 caution*|cheque*|depot*|€|virement*|abonnement',
      'caution*|depot|depots|cheque* ~4 clients|client|vehicules|location*|banque|cadeau*|vacances|dejeuner|emploi', 'deposer|rendre|remise|trier|garder|remettre ~3 cheque|cheques',
      'caution ~2 clients', 'jamais|aucun|aucune|pas|ni|sans ~3 virement*|frais|cheque*|caution*|somme|abonnement|depot', 'frais ~6 rembours*|pris charge|clients|etudiants|avances',
      'abonnement* ~4 rembours*|pris|vente|client*|transport*', 'vente|vendre|souscri*|gerer|gestion|rembours*|moitie ~4 abonnement*',
      '#1-999999 € ~2 brut|bruts|net|nets|heure|h|mois|jour|an|horaire|annuel*|mensuel*|achat|semaine', 'conges payes', 'frais ~1 deplacement*|kilometri*|repas|transport*|mission|sante',
      'acompte ~2 possible',
    ],
  },
  outfit: {
    says: [
      'caisse ~1 outils', 'vetement* ~2 travail', 'visite ~1 medicale',
      'kit|kits|materiel|equipement*|outillage|outils|tenue|tenues|uniforme*|chaussures|casque|costume|badge|blouse|tablier|ordinateur|velo|epi|gants|couteaux|mallette|valise|stock|marchandise|formation|permis|caces|logiciel|stage|vehicule|vaisselle|casse|carburant|essence|habilitation',
    ],
  },
  charged: {
    says: [
      'charge ~2 salarie|candidat|candidate|employe|stagiaire|interesse|collaborateur|personne|preneur', 'a|vos|votre|ta|sa|leur|propre charge|frais', 'vos|ses|leurs propres frais',
      'vos soins', 'achet*|acheter|acquerir|procurer ~2 vous|soi|par|obligatoire*|aupres|avant|soins|chez|nous|vos', 'acheter|acquerir',
      'regler|reglez|regle|reglement ~1 avant|entretien|arrivee',
      'payer|payez|payee|paye|payes|payant|payante|regler|reglez|verser|versez|versement|debourser|avancer|avancez|financer|financez|investir|investissement|deposer|deposez|remettre|laisser|laissez|envoyer|envoyez|encaisse',
      'factur*|preleve*|prelevement|retenu*|retenue*|deduit*|deduct*|deduite|defalque*|decompte*', 'votre|ton propre|apport', 'reserve|garde|conserve ~3 place',
      'conserve|garde|percoit|preleve|retient ~5 salaire|paie', 'rembourse*|rendu|rendue|restitue* ~3 fin|apres|bout|depart',
      'demande|demandee|exige|exigee|obligatoire ~2 inscription|embauche|signature|arrivee|candidat*', 'coute|coutent|cout|coutera', 'valider ~2 candidature|inscription|place',
      'par le|la|les serveu*|salarie*|employe*|caiss*', 'de votre poche'],
    not: [
      'port|ports charge|charges', 'paye|payee|payes|payees|finance|financee|regle|reglee ~1 par|nous|entreprise|opco|temps', 'cout ~3 pris', 'ni|non ~1 paye*', 'charges sociales|lourdes',
      'payer ~1 les|aux salaires|fournisseurs|clients', 'prise|prises|pris ~1 charge', 'prenons|prend ~2 charge', 'rembours* ~2 transport*|titre|frais|justificatif|50|75|100|integral*',
      'achats', 'faire payer',
    ],
  },
  nothing: {
    says: [
      'non|pas ~3 remunere*|paye|payee|payes|payees|payer|indemnise*|retribue*|gratifi*|declare*|compte|comptes|comptabilise*|salaire', 'gratuit|gratuits|gratuitement', 'benevole*|benevolat',
      'sans ~2 remuneration|salaire|gratification|indemnite|contrat|paie|fiche|declaration|contrepartie|compensation|solde|majoration', 'au noir|black', 'non|pas declare*',
      'aucun|aucune|ni|nul ~2 remuneration|salaire|gratification|indemnite|fixe|paie|paiement|contrat|majoration|contrepartie|minimum', 'main ~1 main', 'liquide|especes|cash|enveloppe',
      'offert|offerte|offerts ~1 entreprise|patron|maison', 'declaration|declare|dpae|due|contrat ~3 apres|ensuite|bout|seulement', 'fiche ~1 paie ~2 apres',
    ],
    not: [
      'formation|parking|cafe|repas|transport|logement|boissons|fruits|acces|repas|soins|mutuelle|boisson|uniforme|salle|tenue|service|depistage|candidature*|restauration|navette|inscription|journal|magazine*|stationnement ~3 gratuit*|offert*',
      'gratuit* ~2 pour ~2 candidats|salaries', 'benevol* ~3 bienvenu*|encadr*|association*|epicerie|maraude*|salaries|equipe',
      'encadr*|aupres|association|equipe*|coordin*|maraude*|anim*|gestion|accueil*|accompagn*|et|avec|recrut*|reseau|aux|vie ~3 benevol*', 'espece* ~2 caisse|animales|protegees|vegetales',
      'encaiss*|clients|caisse|fonds|remise* ~6 especes|liquide*|cash', 'azote|produit*|etat|savon liquide*', 'enveloppe* ~2 courrier|budget*|mise', 'mise ~1 enveloppe*',
      'sans ~3 conditions', 'pas ~2 compter ~2 heures',
    ],
  },
  effort: { says: ['essai|essais', 'semaine|semaines|jour|jours|journee|journees|matinee|soiree|mois|heures|heure|dimanche*|samedi*|nuit|nuits|week',
  'test|periode|formation|stage|stagiaire|stages|doublon|observation|immersion|ouverture|fermeture|nettoyage|inventaire|habillage|trajet*|reunion*|preparation|astreinte*|coupure|debut|debuts|service|decouverte|main'], not: ['jour|jours ~1 ferie*|repos|conges',
  'benevoles ~3 heures'] },
} satisfies Record<string, Concept> // prettier-ignore
