import { describe, expect, it } from 'vitest'
import { renderMarkup } from '../gallery/render-markup'
import { MatchCard, type MatchCardProps } from './match-card'
import { SealedPanel } from './sealed-panel'

const card: MatchCardProps = {
  reference: 'Profil K7F-29Q',
  headline: 'Préparation de commandes · 3 ans et plus',
  evidence: [
    { tone: 'met', text: '7 compétences sur 9' },
    { tone: 'missing', text: 'anglais' },
  ],
  score: { value: 86, parts: [{ label: 'compétences', points: 49, outOf: 55 }] },
  slots: ['monday-morning'],
}

describe('MatchCard', () => {
  const html = renderMarkup(<MatchCard {...card} />)

  it('shows evidence before numbers', () => {
    expect(html.indexOf('7 compétences sur 9')).toBeLessThan(html.indexOf('86'))
  })

  it('says what is missing as something to learn, without alarm', () => {
    expect(html.replace(/<[^>]+>/g, '')).toContain('À apprendre\u00a0: anglais')
    expect(html).not.toContain('danger')
  })

  it('says a long line in brief', () => {
    const long = { tone: 'missing', text: 'un, deux, trois, quatre, cinq', brief: 'un et 4 autres' } as const
    const text = renderMarkup(<MatchCard {...card} evidence={[long]} />).replace(/<[^>]+>/g, '')
    expect(text).toContain('un et 4 autres')
    expect(text).not.toContain('quatre')
  })

  it('says the week in words', () => {
    expect(html).toContain('aria-label="lundi\u00a0: matin"')
  })

  it('does not take an unknown week for an empty one', () => {
    const unknown = renderMarkup(<MatchCard {...card} slots={null} />)
    expect(unknown).toContain('à préciser')
    expect(unknown).not.toContain('aucun créneau')
  })
})

describe('SealedPanel', () => {
  it('gives the phone a link once open', () => {
    const html = renderMarkup(
      <SealedPanel
        state="open"
        name="Camille Exemple"
        phone="+33600000000"
        caseworker="Dominique Modèle"
        until="dimanche 12 avril"
      />,
    )
    expect(html).toContain('href="tel:+33600000000"')
    expect(html).toContain('06\u00a000\u00a000\u00a000\u00a000')
  })

  it.each([
    <SealedPanel key="sealed" state="sealed" who="L’équipe" since="lundi 9 mars" by="jeudi 12 mars" />,
    <SealedPanel key="closed" state="closed" reason="Cette mise en relation est terminée." />,
  ])('offers no way to reach anybody otherwise', (panel) => {
    const html = renderMarkup(panel)
    expect(html).not.toMatch(/tel:|mailto:/)
  })
})
