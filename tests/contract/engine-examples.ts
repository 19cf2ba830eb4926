/** What a reader of the contract would ask, by example. */
import { blankOffer, blankProfile } from '@/search/blank-documents'
import type { OfferCriteria, ProfileDocument } from '@/search/documents'
import { InvalidPageError } from '@/search/ranking-page'
import { createMatchVocabulary } from '@/search/scoring/vocabulary'
import { expect, it } from 'vitest'
import { createMemoryProfileSource } from './memory-profile-source'
import { rankExhaustively } from './rank-exhaustively'
import { emptyVocabulary, firstPage, type WithEngine } from './with-engine'

export function itAnswersByExample(withEngine: WithEngine): void {
  const rankIds = (profiles: ProfileDocument[], offer: OfferCriteria) =>
    withEngine(createMemoryProfileSource(profiles), emptyVocabulary, async (engine) => {
      const { rows } = await engine.rank(offer, firstPage)
      return rows.map((row) => row.profileId)
    })

  it('starts again from all profiles once the changes it missed are no longer kept', async () => {
    const source = createMemoryProfileSource([blankProfile('gone'), blankProfile('stays')])
    await withEngine(source, emptyVocabulary, async (engine) => {
      const ids = async () =>
        (await engine.rank(blankOffer('N1103'), firstPage)).rows.map((row) => row.profileId)
      source.remove('gone')
      source.put(blankProfile('arrived'))
      source.forget()
      expect(await ids()).toEqual(['arrived', 'stays'])
      source.remove('stays')
      expect(await ids()).toEqual(['arrived'])
    })
  })

  it('keeps up with a profile that changes again and again, and leaves its neighbours as they are', async () => {
    const source = createMemoryProfileSource([
      { ...blankProfile('above'), skills: [3, 5, 7] },
      { ...blankProfile('under'), skills: [2, 4] },
    ])
    const offer = blankOffer('N1103')
    const skills = Array.from({ length: 40 }, (_, code) => ({
      code,
      importance: 1 as const,
      indispensable: false,
    }))
    await withEngine(source, emptyVocabulary, async (engine) => {
      for (let turn = 0; turn < 400; turn += 1) {
        const held = skills.slice(0, (turn * 7) % 41).map(({ code }) => code)
        source.put({ ...blankProfile('restless'), skills: held, occupationsSought: held.map(String) })
        if (turn % 40 !== 0) continue
        const expected = rankExhaustively(source.list(), { ...offer, skills }, emptyVocabulary, firstPage)
        expect(await engine.rank({ ...offer, skills }, firstPage)).toEqual(expected)
      }
    })
  })

  it('ranks a close skill above none and below the one asked, and says which it was', async () => {
    const vocabulary = createMatchVocabulary({
      skills: [
        { code: 1, macroSkill: 10, occupationCount: 2 },
        { code: 2, macroSkill: 10, occupationCount: 2 },
        { code: 3, macroSkill: null, occupationCount: 2 },
        { code: 4, macroSkill: null, occupationCount: 2 },
      ],
      occupationSkills: [],
      neighbours: [],
      closeSkills: [{ a: 1, b: 3, likeness: 0.9 }],
      likeness: { sameMacroSkill: 0.4 },
    })
    const holders = [1, 2, 3, 4].map((skill) => ({
      ...blankProfile(`holder-of-${skill}`),
      skills: [skill],
    }))
    const both = { ...blankProfile('holder-of-2-and-3'), skills: [2, 3] }
    const offer = {
      ...blankOffer('N1103'),
      skills: [{ code: 1, importance: 3 as const, indispensable: false }],
    }
    await withEngine(createMemoryProfileSource([...holders, both]), vocabulary, async (engine) => {
      const { rows } = await engine.rank(offer, firstPage)
      const related = rows.map(({ profileId, match }) => {
        const skills = match.parts.find((part) => part.part === 'skills')
        return [profileId, skills?.evidence.kind === 'compared' ? skills.evidence.related : null]
      })
      expect(related).toEqual([
        ['holder-of-1', []],
        // The better of two close skills counts, and counts alone.
        ['holder-of-2-and-3', [{ asked: 1, held: 3 }]],
        ['holder-of-3', [{ asked: 1, held: 3 }]],
        ['holder-of-2', [{ asked: 1, held: 2 }]],
        ['holder-of-4', []],
      ])
    })
  })

  it('forgets a person removed, and finds her again once put back', async () => {
    const offer = blankOffer('N1103')
    const resident = { ...blankProfile('resident'), occupationsSought: ['N1103'] }
    const source = createMemoryProfileSource([resident, blankProfile('other')])
    await withEngine(source, emptyVocabulary, async (engine) => {
      const ids = async () => (await engine.rank(offer, firstPage)).rows.map((row) => row.profileId)
      expect(await ids()).toEqual(['resident', 'other'])
      source.remove('resident')
      expect(await ids()).toEqual(['other'])
      source.put(resident)
      expect(await ids()).toEqual(['resident', 'other'])
      source.remove('nobody')
      expect(await ids()).toEqual(['resident', 'other'])
    })
  })

  it('answers an empty pool with an empty page', async () => {
    const source = createMemoryProfileSource()
    await withEngine(source, emptyVocabulary, async (engine) => {
      expect(await engine.rank(blankOffer('N1103'), firstPage)).toEqual({ rows: [], total: 0 })
    })
  })

  it('keeps to the members of the pool asked', async () => {
    const member = { ...blankProfile('member'), pools: ['cleaning', 'logistics'] }
    const offer = { ...blankOffer('N1103'), pool: 'logistics' }
    expect(await rankIds([blankProfile('outsider'), member], offer)).toEqual(['member'])
  })

  it('ranks people with no skill and with a thousand, for offers of as many', async () => {
    const codes = Array.from({ length: 1000 }, (_, position) => position + 1)
    const profiles = [blankProfile('none'), { ...blankProfile('all'), skills: codes }]
    const skills = codes.map((code) => ({ code, importance: 2 as const, indispensable: false }))
    expect(await rankIds(profiles, { ...blankOffer('N1103'), skills })).toEqual(['all', 'none'])
    expect(await rankIds(profiles, blankOffer('N1103'))).toEqual(['all', 'none'])
  })

  it('orders equal scores by least exposure, then by id, code unit by code unit', async () => {
    const profiles = [
      { ...blankProfile('b'), exposure: 2 },
      { ...blankProfile('é'), exposure: 1 },
      { ...blankProfile('a'), exposure: 1 },
      { ...blankProfile('Z'), exposure: 1 },
      { ...blankProfile('better'), exposure: 9, occupationsSought: ['N1103'] },
    ]
    expect(await rankIds(profiles, blankOffer('N1103'))).toEqual(['better', 'Z', 'a', 'é', 'b'])
  })

  it('cuts pages that neither overlap nor leave anybody out, with the same total on each', async () => {
    const profiles = Array.from({ length: 25 }, (_, position) => blankProfile(`profile-${position}`))
    await withEngine(createMemoryProfileSource(profiles), emptyVocabulary, async (engine) => {
      const pages = await Promise.all(
        [0, 10, 20, 30].map((offset) => engine.rank(blankOffer('N1103'), { offset, limit: 10 })),
      )
      expect(pages.map((page) => page.rows.length)).toEqual([10, 10, 5, 0])
      expect(pages.map((page) => page.total)).toEqual([25, 25, 25, 25])
      const seen = pages.flatMap((page) => page.rows.map((row) => row.profileId))
      expect(seen).toEqual(profiles.map((profile) => profile.id).sort())
    })
  })

  it.each([
    { offset: -1, limit: 10 },
    { offset: 0, limit: 0 },
    { offset: 0, limit: 201 },
    { offset: 0.5, limit: 10 },
  ])('refuses the page %o', async (page) => {
    await withEngine(createMemoryProfileSource(), emptyVocabulary, async (engine) => {
      await expect(engine.rank(blankOffer('N1103'), page)).rejects.toThrow(InvalidPageError)
    })
  })
}
