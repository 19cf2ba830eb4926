import { CsrfInput } from '../form/csrf'
import type { LanguageLink } from './language-links'

/** The same choice for somebody whose account keeps it: a form, since a link changes nothing that is held. */
export function LanguageForm({
  action,
  back,
  languages,
  current,
}: {
  action: string
  /** The page to come back to. */
  back: string
  languages: readonly Omit<LanguageLink, 'to'>[]
  current: string
}) {
  return (
    <form method="post" action={action} aria-label="Langues · Languages" data-print="no">
      <CsrfInput />
      <input type="hidden" name="back" value={back} />
      <ul className="-mx-2 flex flex-wrap">
        {languages.map(({ code, name, rightToLeft }) => (
          <li key={code}>
            <button
              name="language"
              value={code}
              lang={code}
              dir={rightToLeft ? 'rtl' : 'ltr'}
              aria-current={code === current ? 'true' : undefined}
              className="press flex items-center justify-center px-2 text-action underline underline-offset-[0.2em] aria-[current]:font-bold aria-[current]:text-ink aria-[current]:no-underline"
            >
              {name}
            </button>
          </li>
        ))}
      </ul>
    </form>
  )
}
