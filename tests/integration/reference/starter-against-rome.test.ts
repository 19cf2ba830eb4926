import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import { starterVocabulary } from '@/seed/reference'

/** The official ROME files are too large to ship: a checkout without them beside it skips this file, and says so. */
const place = '../shared/data/rome-v60'
const folder = resolve(import.meta.dirname, '../../..', place)
const absent = !existsSync(folder)
if (absent) process.stderr.write(`Skipped, ${place} is absent: the starter vocabulary against ROME\n`)

function readRows(name: string): Record<string, string>[] {
  return parse(readFileSync(resolve(folder, `unix_${name}_v460_utf8.csv`)), { columns: true, bom: true })
}

const { families, occupations, jobTitles, macroSkills, skills, occupationSkills } = starterVocabulary

describe.skipIf(absent)(
  `the starter vocabulary against ROME${absent ? `, skipped: ${place} is absent` : ''}`,
  () => {
    it('names occupations and domains that exist', () => {
      const codes = new Set(readRows('referentiel_code_rome').map((row) => row['code_rome']))
      expect(occupations.filter(({ code }) => !codes.has(code))).toEqual([])
      const domains = new Set(
        readRows('cr_gd_dp').flatMap((row) => [row['code_grand_domaine'], row['code_domaine_professionel']]),
      )
      expect(families.filter(({ code }) => !domains.has(code))).toEqual([])
    })

    it('gives each job title to the occupation that has it', () => {
      const owners = new Map(
        readRows('referentiel_appellation').map((row) => [Number(row['code_ogr']), row['code_rome']]),
      )
      expect(jobTitles.filter(({ code, occupation }) => owners.get(code) !== occupation)).toEqual([])
    })

    it('gives each skill the kind and the macro-skill it has', () => {
      const official = new Map<number, { kind: string; macroSkill: number | null }>()
      for (const row of readRows('referentiel_competence')) {
        const kind = row['cat_comp'] === 'Savoir-être professionnel' ? 'softSkill' : 'hardSkill'
        const macroSkill = row['code_ogr_macro_comp'] ? Number(row['code_ogr_macro_comp']) : null
        official.set(Number(row['code_ogr']), { kind, macroSkill })
      }
      expect(macroSkills.filter(({ code }) => !official.has(code))).toEqual([])
      for (const row of readRows('referentiel_savoir')) {
        const kind =
          row['categorie_savoir'] === 'Certifications et habilitations' ? 'certificate' : 'knowledge'
        official.set(Number(row['code_ogr_savoir']), { kind, macroSkill: null })
      }
      const different = skills.filter(({ code, kind, macroSkill }) => {
        const known = official.get(code)
        return known?.kind !== kind || known.macroSkill !== macroSkill
      })
      expect(different).toEqual([])
    })

    it('holds every soft skill of ROME', () => {
      const official = readRows('referentiel_competence')
        .filter((row) => row['cat_comp'] === 'Savoir-être professionnel')
        .map((row) => Number(row['code_ogr']))
      const held = new Set(skills.filter(({ kind }) => kind === 'softSkill').map(({ code }) => code))
      expect(official.filter((code) => !held.has(code))).toEqual([])
    })

    it('links an occupation to a skill only as ROME does', () => {
      const heart = new Map(
        readRows('coherence_item').map((row) => [
          `${row['code_rome']} ${row['code_ogr']}`,
          row['coeur_metier'] === 'Principale',
        ]),
      )
      const invented = occupationSkills.filter(
        ({ occupation, skill, core }) => heart.get(`${occupation} ${skill}`) !== core,
      )
      expect(invented).toEqual([])
    })
  },
)
