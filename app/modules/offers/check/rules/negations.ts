/** What says that a ground does not count, on either side of it in a sentence. */
export const negations: readonly string[] = [
  'sans ~1 distinction|distinctions|discrimination|discriminations|consideration|limite|limites|condition|conditions|critere|criteres|prejuge|prejuges',
  'sans tenir compte', 'quel|quelle|quels|quelles que soit|soient', 'peu importe|importent', 'independamment', 'non discrimination',
  'aucun|aucune distinction|discrimination|limite|condition|critere|exigence',
  'egalite ~3 femmes|hommes|chances|traitement|professionnelle', 'lutte|luttons|lutter ~3 discrimination|discriminations',
  'n est|sont pas ~2 critere|criteres|condition|important|exige|exigee|demande|demandee|necessaire|obligatoire',
  'tous|toutes ages|origines|nationalites|sexes|genres', 'pas limite|condition', 'tous ~2 profils|candidats|candidatures ~2 age|ages',
] // prettier-ignore

/** What lifts even a refusal: that it makes no difference, or that nobody is asked. */
export const indifference: readonly string[] = [
  'peu importe|importent', 'quel|quelle|quels|quelles que soit|soient', 'indiferemment|indifferemment|indifferent', 'toutes et tous', 'tous et toutes',
  'tous|toutes ~1 profils|ages|origines|horizons|sexes|genres|parcours|candidatures', 'ouvert|ouverte|ouverts|accessible ~3 tous|toutes|chacun', 'sans ~1 distinction|discrimination',
  'tout ~1 monde ~3 bienvenu|postuler|accueil*', 'accueillons ~1 tout|tous|chacun',
  'ne|n regarde|regardent|regardera que', 'aucune ~1 question', 'personne ne ~2 demande|demandera', 'ne ~2 sera|seront ~1 pas|jamais ~2 demande|demandee|demandes|demandees|posee|posees',
  'n ~2 est|sont ~1 pas|jamais ~2 demande|demandee|demandes|demandees|exige|exigee|obligatoire|necessaire|requis|requise',
  'n exigeons|demandons|exige|demande|demanderons|exigerons ~1 pas|jamais|aucun|aucune|ni', 'facultatif|facultative|facultatifs|facultatives|optionnel*', 'libre a vous', 'rien obligatoire',
  'seul|seule|seuls|seules ~6 compte|comptent|importe|importent|interesse|interessent', 'venez comme', 's adapte', 'comme ~2 autres', 'aucun|aucune ~1 importance|incidence|frein|consequence',
  'egalite ~3 femmes|hommes|chances|traitement|professionnelle', 'non discrimination',
] // prettier-ignore
