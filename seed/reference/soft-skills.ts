import type { Skill } from './types'

export const softSkills = [
  { code: 300412, kind: 'softSkill', label: "Être à l'écoute", macroSkill: null },
  { code: 300416, kind: 'softSkill', label: 'Donner du sens et motiver', macroSkill: null },
  { code: 300460, kind: 'softSkill', label: 'Être autonome', macroSkill: null },
  { code: 300461, kind: 'softSkill', label: 'Avoir le sens des responsabilités', macroSkill: null },
  { code: 300465, kind: 'softSkill', label: "Avoir l'esprit d'équipe", macroSkill: null },
  { code: 300467, kind: 'softSkill', label: 'Proposer des idées', macroSkill: null },
  { code: 300473, kind: 'softSkill', label: 'Être réactif', macroSkill: null },
  { code: 300478, kind: 'softSkill', label: 'Garder son calme', macroSkill: null },
  { code: 300479, kind: 'softSkill', label: "S'adapter aux changements", macroSkill: null },
  { code: 300483, kind: 'softSkill', label: 'Organiser son travail', macroSkill: null },
  { code: 300485, kind: 'softSkill', label: 'Être persévérant', macroSkill: null },
  { code: 300489, kind: 'softSkill', label: 'Savoir entraîner les autres', macroSkill: null },
  { code: 300490, kind: 'softSkill', label: 'Être rigoureux et précis', macroSkill: null },
  { code: 300493, kind: 'softSkill', label: 'Être curieux et ouvert', macroSkill: null },
  { code: 300497, kind: 'softSkill', label: 'Être créatif', macroSkill: null },
  { code: 399999, kind: 'softSkill', label: 'Avoir le sens du service', macroSkill: null },
] as const satisfies readonly Skill[]
