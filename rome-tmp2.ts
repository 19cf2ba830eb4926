import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import { checkWording } from '/work/wt/offers/app/modules/offers/check/check-offer'
const dir = '/work/shared/data/rome-v60/'
const texts: string[] = []
for (const f of ['unix_texte_v460_utf8.csv', 'unix_referentiel_competence_v460_utf8.csv', 'unix_referentiel_contexte_travail_v460_utf8.csv']) {
  const rows = parse(readFileSync(dir + f), { columns: true, bom: true, relax_quotes: true }) as Record<string, string>[]
  for (const r of rows) for (const [k, v] of Object.entries(r)) if (/libelle_(?:texte|comp|cont)/.test(k) && v.length > 15) texts.push(v.replaceAll("''", '’'))
}
const uniq = [...new Set(texts)]
const by = new Map<string, string[]>()
let n = 0
for (const t of uniq) { const hits = checkWording([{ field: 'x', text: t, isTitle: false }], { today: '2026-11-23', contract: null }); if (hits.length) n++; for (const h of hits) { const l = by.get(h.rule) ?? []; const s = t.slice(Math.max(0, h.start - 50), h.end + 50).replace(/\s+/g, ' '); l.push(`«${h.excerpt.replace(/\s+/g, ' ')}» … ${s}`); by.set(h.rule, l) } }
console.log('texts', uniq.length, 'with hits', n)
for (const [r, l] of [...by].sort((a, b) => b[1].length - a[1].length)) { console.log('##', r, l.length); const step = Math.max(1, Math.floor(l.length / 14)); for (let i = 0; i < l.length; i += step) console.log('   ', l[i].slice(0,220)) }
