import { expect, it } from 'vitest'
import { faultOf, figuresOf, routeOf, type Exchange } from './figures'

const exchange = (parts: Partial<Exchange>): Exchange => ({
  method: 'GET',
  path: '/',
  status: 200,
  location: null,
  ms: 1,
  cut: null,
  ...parts,
})

it.each<[string, Partial<Exchange>, string | null]>([
  ['a page', {}, null],
  ['a page that leads to another', { status: 302, location: '/conseil' }, null],
  ['a page that is not there', { status: 404 }, '404'],
  ['a page refused for coming too often', { status: 429 }, '429'],
  ['a broken page', { status: 500 }, '500'],
  ['an answer that stops', { status: null, cut: 'other side closed' }, 'other side closed'],
  ['being signed out', { status: 302, location: '/connexion' }, 'signed out'],
  ['a form that leads on', { method: 'POST', status: 302, location: '/mon-espace' }, null],
  ['a race that somebody else won', { method: 'POST', status: 409 }, null],
  ['a form that is shown again', { method: 'POST', status: 422 }, '422'],
  ['a form that changes nothing', { method: 'POST', status: 200 }, '200'],
])('tells whether a person would expect %s', (_what, parts, fault) => {
  expect(faultOf(exchange(parts))).toBe(fault)
})

it('puts requests of one page together, whoever they are about', () => {
  const id = '0b0f6a4e-4a3c-4d55-9c02-7f6a1f0e7d11'
  expect(routeOf(`/employeur/offres/${id}/profils/a_b-C9?page=2`)).toBe(
    '/employeur/offres/:id/profils/:token',
  )
  expect(routeOf('/mon-espace/profil/langues')).toBe('/mon-espace/profil/:step')
  expect(routeOf('/employeur?statut=publiees')).toBe('/employeur')
})

it('counts what went wrong, and lost races apart', () => {
  const exchanges = [{}, { status: 500 }, { method: 'POST', status: 409 } as const].map(exchange)
  expect(figuresOf(exchanges)).toMatchObject({ requests: 3, errors: 1, lost_races: 1 })
})
