/** Groups of words that many patterns share. */
export const anyOf = (words: string) => words.trim().split(/\s+/u).join('|')

/** Who is hired. */
export const people = anyOf(
  'profil profils candidat candidats candidate candidates candidature candidatures personne personnes collaborateur collaborateurs collaboratrice collaboratrices quelqu quelqun qqn postulant postulants postulante employe employee recrue recrues',
)

/** What the employer does. */
export const seeking = anyOf(
  'recherche recherchons recherchent rechercher cherche cherchons chercher recrute recrutons recruter embauche embauchons voulons veux veut souhaitons preferons privilegions prendrons',
)

/** What follows what is wanted. */
export const wanted = anyOf(
  'souhaite souhaitee souhaites souhaitees exige exigee exiges exigees prefere preferee preferes preferees preference recherche recherchee recherches recherchees bienvenu bienvenue bienvenus bienvenues apprecie appreciee apprecies requis requise obligatoire obligatoires indispensable demande demandee imperatif imperativement necessaire necessaires',
)

export const peoples = anyOf(
  'africain* maghrebin* arabe* asiatique* chinois* turc turcs turque* portugais* italien* polonais* roumain* algerien* marocain* tunisien* europeen* antillais* russe* allemand* espagnol* vietnamien* rom roms gitan* tzigane* juif* occidental* caucasien* francais* alsacien* etranger*',
)
