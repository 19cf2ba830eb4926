import { useLocation, useMatches } from '@remix-run/react'
import { directionOf, languageNames, pageLanguages } from '@/app/words/languages'
import { isSpoken, useSpeech } from '@/app/words/use-speech'
import { LanguageLinks } from './language-links'

/** Above a page that speaks the reader's language: every language, in its own words. Nothing above any other page. */
export function LanguageChoice() {
  const { language } = useSpeech()
  const { pathname, search } = useLocation()
  if (!isSpoken(useMatches().at(-1)?.handle)) return null
  const back = new URLSearchParams({ retour: pathname + search }).toString()
  return (
    <LanguageLinks
      current={language}
      links={pageLanguages.map((code) => ({
        code,
        name: languageNames[code],
        to: `/langue/${code}?${back}`,
        rightToLeft: directionOf(code) === 'rtl',
      }))}
    />
  )
}
