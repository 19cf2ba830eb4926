import { useLocation, useMatches } from '@remix-run/react'
import { directionOf, languageNames, pageLanguages } from '@/app/words/languages'
import { isSpoken, useSpeech } from '@/app/words/use-speech'
import { LanguageForm } from './language-form'
import { LanguageLinks } from './language-links'

/**
 * Above a page that speaks the reader's language: every language, in its own words. Nothing above any other page.
 * @param props.account whether a resident is signed in, whose account then keeps what she chooses.
 */
export function LanguageChoice({ account }: { account: boolean }) {
  const { language } = useSpeech()
  const { pathname, search } = useLocation()
  if (!isSpoken(useMatches().at(-1)?.handle)) return null
  const back = pathname + search
  const links = pageLanguages.map((code) => ({
    code,
    name: languageNames[code],
    to: `/langue/${code}?${new URLSearchParams({ retour: back }).toString()}`,
    rightToLeft: directionOf(code) === 'rtl',
  }))
  return account ? (
    <LanguageForm action="/mon-espace/langue" back={back} languages={links} current={language} />
  ) : (
    <LanguageLinks current={language} links={links} />
  )
}
