import { expect, it } from 'vitest'
import { cleanTitle } from './clean-title'

it.each([
  ['Cariste (H/F)', ['cariste']],
  ['Cariste F/H/X', ['cariste']],
  ['Cariste h - f', ['cariste']],
  ['Cariste HF', ['cariste']],
  ['Cariste homme/femme', ['cariste']],
  ['Assistant RHH/F', ['assistant rh']],
  ['femme/homme de ménage', ['homme de menage']],
  ['Serveur 35h/semaine', ['serveur']],
  ['Serveur 24 heures par semaine', ['serveur']],
  ['Serveur temps partiel 1 450,50 €', ['serveur']],
  ['Serveur (67) à Illkirch-Graffenstaden', ['serveur']],
  ['Serveur sur STRASBOURG et environs', ['serveur']],
  ['Chef - hôtesse', ['chef', 'hotesse']],
  ['AIDE À LA PERSONNE', ['aide a la personne']],
  ['OPÉRATEUR SUR PRESSE', ['operateur sur presse']],
  ['Cuisinier à La Wantzenau', ['cuisinier']],
  ['Aide à domicile', ['aide a domicile']],
  ['Aide à Domicile', ['aide a domicile']],
  ['Magasinier - cariste', ['magasinier', 'cariste']],
  ['Plombier, chauffagiste ; couvreur', ['plombier', 'chauffagiste', 'couvreur']],
  ['Éducateur spécialisé OU moniteur éducateur', ['educateur specialise', 'moniteur educateur']],
  ['Assistant (e) administratif (ve) et comptable', ['assistant administratif et comptable']],
  ['Ingénieur(e)IA', ['ingenieur ia']],
  ['aide-soignant', ['aide-soignant']],
  ['2 plongeurs', ['2 plongeurs']],
  ['H/F', []],
  ['35h — 67000', []],
])('reads « %s » as %j', (label, pieces) => {
  expect(cleanTitle(label)).toEqual(pieces)
})
