/** Who moved an introduction, to staff, where nobody is named. */
export const actorWords = {
  resident: 'l’habitant·e',
  employer: 'l’employeur',
  caseworker: 'la Cité',
  coordinator: 'la Cité',
  system: 'le portail',
} as const
