export interface LanguageLink {
  /** BCP 47: `fr`, `ar`. */
  code: string
  /** In its own script: `العربية`. */
  name: string
  to: string
  rightToLeft?: boolean | undefined
}

/** The languages of a page, each in its own words. A plain link: the whole document changes language. */
export function LanguageLinks({ links, current }: { links: readonly LanguageLink[]; current: string }) {
  return (
    <nav aria-label="Langues · Languages" data-print="no">
      <ul className="-mx-2 flex flex-wrap">
        {links.map((link) => (
          <li key={link.code}>
            <a
              href={link.to}
              lang={link.code}
              hrefLang={link.code}
              dir={link.rightToLeft ? 'rtl' : 'ltr'}
              aria-current={link.code === current ? 'true' : undefined}
              className="press flex items-center justify-center px-2 aria-[current]:font-bold aria-[current]:text-ink aria-[current]:no-underline"
            >
              {link.name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
