import { expect, it } from 'vitest'
import { isStop } from './is-stop'

it.each([
  'STOP',
  'stop',
  ' Stop svp ',
  'STOP.',
  '« stop »',
  'Arrêt',
  'arrêtez',
  'Stopp!',
  'dur',
  'İptal',
  'توقف',
  'إيقاف',
  'إلغاء',
])('takes %s for an end', (reply) => {
  expect(isStop(reply)).toBe(true)
})

it.each(['', '  ', 'oui', 'ne stop pas', 'stopper', 'Bonjour stop', '1'])(
  'does not take %s for one',
  (reply) => {
    expect(isStop(reply)).toBe(false)
  },
)
