import { expect, it } from 'vitest'
import { renderMarkup } from '../gallery/render-markup'
import { ConfirmPage } from './confirm-page'

it('decides by a post, and leaves by a link', () => {
  const html = renderMarkup(
    <ConfirmPage
      question={'Retirer votre profil\u00a0?'}
      consequence={<p>Plus aucune entreprise ne le verra.</p>}
      confirmLabel="Retirer mon profil"
      cancelTo="/mon-profil"
    >
      <input type="hidden" name="profile" value="7" />
    </ConfirmPage>,
  )
  const [before = '', form = ''] = html.split('<form')
  expect(before).toContain('Plus aucune entreprise ne le verra.')
  expect(form).toMatch(/method="post"/)
  expect(form).toContain('name="csrf"')
  expect(form).toContain('name="profile"')
  expect(form).toMatch(/<button[^>]*type="submit"[^>]*>Retirer mon profil<\/button>/)
  expect(form).toMatch(/<a [^>]*href="\/mon-profil"/)
})
