import { expect, it } from 'vitest'
import { renderMarkup } from '../gallery/render-markup'
import { Refusal } from './refusal'

const message = 'Cette offre n’est plus publiée.'

it('says a refusal that concerns no field', () => {
  const html = renderMarkup(<Refusal answer={{ message, errors: {} }} />)
  expect(html).toContain(message)
  expect(html).toContain('role="alert"')
})

it('leaves the fields to their own summary, so that nothing is announced twice', () => {
  const html = renderMarkup(<Refusal answer={{ message, errors: { reason: ['Choisissez la raison.'] } }} />)
  expect(html).not.toContain('role="alert"')
})
