import { frenchStems } from '../../words/french-words'

/** Said of a post rather than of a trade. They still count a little: ROME has a few "de nuit" and "saisonnier". */
const ofThePost = `
  cdi cdd cddi cdic ctt interim interimaire mission alternance alternant apprenti apprentissage stage stagiaire contrat
  pro professionnalisation saison saisonnier ete hiver printemps automne vacances job etudiant
  emploi poste offre annonce recherche recherchons recrute recrutons recrutement embauche besoin urgent urgence
  immediat immediatement possible temps plein partiel complet mi tps hebdo hebdomadaire semaine mois an annee jour journee
  matin matinee apres midi soir soiree nuit week end weekend samedi dimanche horaire coupure continu 2x8 3x8 5x8 vsd sd
  heure min environ minimum maximum plus ou avec sans partir des que chez votre notre nos vos vous nous
  debutant accepte confirme experience experimente junior senior niveau motive serieux dynamique autonome
  remplacement remplacant renfort vacation vacataire titulaire pec cui cae tremplin
  permis mobilite deplacement itinerant zone region departement ville sarl sas salaire smic net brut euro prime avantage
  loge nourri logement janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre rentree
  numero ref lot type bon bonne possibilite evolution assuree`

/** Names of regions, and of towns that are large or make a word: on a label they say where, not what. */
const ofThePlace = `
  france alsace lorraine ardeche bretagne normandie occitanie provence auvergne rhone alpes aquitaine bourgogne comte
  picardie champagne corse savoie isere drome vaucluse gironde bas haut haute rhin moselle vosges jura
  nord sud ouest ile idf paris lyon marseille toulouse nice nantes montpellier strasbourg bordeaux lille rennes reims
  toulon grenoble dijon angers nimes villeurbanne clermont ferrand brest tours limoges amiens annecy metz besancon orleans
  rouen mulhouse colmar haguenau selestat saverne molsheim obernai caen nancy avignon poitiers pau calais valence
  perpignan bayonne quimper troyes lorient chambery niort saint sainte sur schiltigheim illkirch bischheim lingolsheim
  ostwald hoenheim hautepierre cronenbourg meinau neudorf koenigshoffen elsau eurometropole europe suisse allemagne`

export const weakWords: ReadonlySet<string> = new Set(frenchStems(`${ofThePost} ${ofThePlace}`))
