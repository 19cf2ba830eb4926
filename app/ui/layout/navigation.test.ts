import { describe, expect, it } from 'vitest'
import { findCurrentItem } from './navigation'

const items = [
  { to: '/', label: 'Portail' },
  { to: '/entreprise', label: 'Accueil' },
  { to: '/entreprise/offres', label: 'Offres' },
]

describe('findCurrentItem', () => {
  it.each([
    ['/entreprise', 'Accueil'],
    ['/entreprise/offres', 'Offres'],
    ['/entreprise/offres/42', 'Offres'],
    ['/entreprise/offres-archivees', 'Accueil'],
    ['/autre', 'Portail'],
  ])('%s', (pathname, label) => {
    expect(findCurrentItem(items, pathname)?.label).toBe(label)
  })

  it('finds none outside every item', () => {
    expect(findCurrentItem(items.slice(1), '/conseil')).toBeNull()
  })
})
