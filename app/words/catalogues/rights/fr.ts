export const sentences = [
  'Tout effacer',
  'Effacer toutes vos données ?',
  'C’est votre droit (RGPD, article 17).',
  'Ce qui disparaît, tout de suite',
  'Le nom, le téléphone, les e-mails, l’adresse et la date de naissance.',
  'Le profil entier, les compétences, les trajets, la place dans les listes et la recherche.',
  'Les accords donnés et les viviers.',
  'Le compte, les connexions ouvertes et les messages envoyés.',
  'Les mises en relation en cours s’arrêtent. L’employeur qui avait un contact ne le voit plus, et ne sait pas pourquoi.',
  'Ce qui reste, sans identité',
  'De chaque mise en relation : l’offre, les dates, les étapes, le score et l’issue. La Cité doit pouvoir en rendre compte (RGPD, articles 5.2 et 17.3).',
  'Du journal : ce qui a été fait et quand, avec des numéros. Il ne peut pas être modifié, et ces numéros ne mènent plus à personne.',
  'Rien ne permet de revenir en arrière. Pour seulement ne plus être visible, retirez plutôt l’accord.',
  'Confirmation',
  'J’ai lu ce qui disparaît et ce qui reste. Je veux tout effacer.',
  'Effacer pour toujours',
  'Ne rien effacer',
  'Cochez la case pour confirmer l’effacement.',
] as const

export const counted = {}
