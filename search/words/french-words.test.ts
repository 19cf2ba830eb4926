import { expect, it } from 'vitest'
import { frenchStems } from './french-words'

it.each([
  ['vendeur', 'vendeuse', 'vendeurs', 'vendeuses', 'vendeur(se)', 'vendeur·se', 'vendeur-euse'],
  ['conducteur', 'conductrice', 'conductrices', 'conducteur(trice)', 'conducteur.trice'],
  ['caissier', 'caissière', 'CAISSIERES', 'caissier(ère)'],
  ['technicien', 'technicienne', 'techniciens'],
  ['professionnel', 'professionnelle', 'professionnel·le·s'],
  ['employé', 'employée', 'employés', 'employées', 'employé(e)'],
  ['chef', 'cheffe', 'chefs'],
  [
    'agent d’entretien',
    "Agente d'entretien",
    'agents d entretien (H/F)',
    'agent-e entretien',
    'Agent(e) d’entretien',
  ],
  ['sportif', 'sportive'],
  ['hôte', 'hôtesse', 'hotesses', 'hôte·sse'],
  ['technicien', 'technicien/ne', 'technicien (ne)'],
  ['commercial', 'commerciaux', 'commerciale'],
  ['manutentionnaire', 'manutentionaire'],
  ['pharmacie', 'farmacie'],
  ['œuvre', 'oeuvres'],
  ['préparateur de commandes', 'preparatrice commande'],
  ['aide-soignant', 'aide soignante', 'Aide-soignante'],
])('gives the same stems for %s', (first, ...others) => {
  for (const other of others) expect(frenchStems(other)).toEqual(frenchStems(first))
})

it.each([
  ['cuisine', 'cuisinier'],
  ['boucher', 'bouche'],
  ['CACES 1A', 'CACES 1B'],
  ['bureau', 'bural'],
])('keeps %s and %s apart', (one, other) => {
  expect(frenchStems(one)).not.toEqual(frenchStems(other))
})

it('finds nothing in small words and signs', () => {
  expect(frenchStems('de la (H/F) — !')).toEqual([])
})
