import { drawQrCode } from '@/app/platform/draw-qr-code.server'
import { directionOf, pageLanguages } from '@/app/words/languages'
import { speechIn } from '@/app/words/speeches.server'
import type { PosterProps } from '@/app/ui/outreach/event/poster'

/** What every poster shows: the address, as a drawing and in words, and what it is for in each language. @param url of the page, which names its sheet. */
export function makePoster(address: string, url: URL): Omit<PosterProps, 'event' | 'backTo'> {
  return {
    address,
    drawing: drawQrCode(address),
    sheet: url.searchParams.get('format') === 'a5' ? 'a5' : 'a4',
    invitations: pageLanguages.map((language) => ({
      language,
      direction: directionOf(language),
      words: speechIn(language).say(
        'Vous cherchez un emploi ? Scannez ce code pour vous inscrire. Aucun employeur ne voit votre nom sans votre accord.',
      ),
    })),
  }
}
