import { expect, it } from 'vitest'
import { frenchStems } from '../../words/french-words'
import { everydayWordings } from '.'
import { abbreviations } from './abbreviations'

it('says each thing once, in words that are looked at', () => {
  const said = everydayWordings
    .flatMap((wordings) => Object.keys(wordings))
    .map((words) => frenchStems(words).join(' '))
  expect(said).not.toContain('')
  expect(said.filter((words, place) => said.indexOf(words) !== place)).toEqual([])
})

it('has something to say instead', () => {
  for (const wordings of [abbreviations, ...everydayWordings])
    for (const [said, meant] of Object.entries(wordings)) {
      expect(meant, said).not.toEqual([])
      expect(new Set(meant.map((words) => frenchStems(words).join(' '))).size, said).toBe(meant.length)
    }
})

it('keeps short forms to one word', () => {
  for (const short of Object.keys(abbreviations)) expect(frenchStems(short), short).toHaveLength(1)
})
