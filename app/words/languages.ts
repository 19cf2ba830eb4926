import { pageLanguages, type PageLanguage } from '@/drizzle/vocabulary'

export { pageLanguages, type PageLanguage }

/** Each in its own words and script: whoever looks for hers reads no other. */
export const languageNames: Record<PageLanguage, string> = {
  fr: 'Français',
  en: 'English',
  de: 'Deutsch',
  tr: 'Türkçe',
  ar: 'العربية',
}

export function isPageLanguage(text: unknown): text is PageLanguage {
  return pageLanguages.some((language) => language === text)
}

export function directionOf(language: PageLanguage): 'ltr' | 'rtl' {
  return language === 'ar' ? 'rtl' : 'ltr'
}
