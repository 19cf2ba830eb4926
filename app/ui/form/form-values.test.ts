import { describe, expect, it } from 'vitest'
import { readFormValues } from './form-values'

function posted(...entries: [string, string | File][]): FormData {
  const data = new FormData()
  for (const [name, value] of entries) data.append(name, value)
  return data
}

describe('readFormValues', () => {
  it('gives a string for one value and a list for several', () => {
    const data = posted(['title', 'Magasinier'], ['slots', 'monday-morning'], ['slots', 'friday-night'])
    expect(readFormValues(data)).toEqual({ title: 'Magasinier', slots: ['monday-morning', 'friday-night'] })
  })

  it('gives a list for a name declared as one, with one value or none', () => {
    expect(readFormValues(posted(['slots', 'monday-morning']), ['slots', 'licences'])).toEqual({
      slots: ['monday-morning'],
      licences: [],
    })
  })

  it('leaves out the token and files', () => {
    expect(readFormValues(posted(['csrf', 'secret'], ['cv', new File(['x'], 'cv.pdf')], ['q', '']))).toEqual({
      q: '',
    })
  })
})
