/** What says that a ground does not count, on either side of it in a sentence. */
export const negations: readonly string[] = [
  'sans ~1 distinction|distinctions|discrimination|discriminations|consideration|limite|limites|condition|conditions|critere|criteres|prejuge|prejuges',
  'sans tenir compte', 'quel|quelle|quels|quelles que soit|soient', 'peu importe|importent', 'independamment', 'non discrimination',
  'aucun|aucune distinction|discrimination|limite|condition|critere|exigence',
  'egalite ~3 femmes|hommes|chances|traitement|professionnelle', 'lutte|luttons|lutter ~3 discrimination|discriminations',
  'n est|sont pas ~2 critere|criteres|condition|important|exige|exigee|demande|demandee|necessaire|obligatoire',
  'tous|toutes ages|origines|nationalites|sexes|genres', 'pas limite|condition', 'tous ~2 profils|candidats|candidatures ~2 age|ages',
] // prettier-ignore
