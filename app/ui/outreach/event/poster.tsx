import type { FieldEvent } from '@/app/modules/outreach/shared'
import { LinkButton } from '../../action/button'
import { QrCode } from '../../display/qr-code'
import { describeHours } from './describe-event'
import { nbsp } from '../../format/typography'

export interface PosterProps {
  /** None: for the Cité in general. */
  event: FieldEvent | null
  /** Where the QR code leads. */
  address: string
  drawing: { size: number; path: string }
  /** Format of the paper. */
  sheet: 'a4' | 'a5'
  /** What it is for, in each language; French first. */
  invitations: readonly { language: string; direction: 'ltr' | 'rtl'; words: string }[]
  backTo: string
}

/**
 * A sheet to hang up. All that is printed is measured by the width of the sheet, so that A4 and A5 look alike; on a screen no word is
 * smaller than it can be read.
 */
export function Poster({ event, address, drawing, sheet, invitations, backTo }: PosterProps) {
  const [french, ...others] = invitations
  return (
    <div data-rhythm="steady" data-sheet={sheet} className="bg-ground text-ink">
      <header data-print="no" className="mx-auto max-w-page px-4 py-4">
        <nav aria-label="Affiche" className="flex flex-wrap items-center gap-3">
          <LinkButton variant="quiet" to={backTo}>
            Revenir
          </LinkButton>
          <LinkButton variant={sheet === 'a4' ? 'primary' : 'secondary'} to="?format=a4">
            A4
          </LinkButton>
          <LinkButton variant={sheet === 'a5' ? 'primary' : 'secondary'} to="?format=a5">
            A5
          </LinkButton>
          <span className="text-muted">
            Puis «{nbsp}Imprimer{nbsp}» dans votre navigateur.
          </span>
        </nav>
      </header>
      <main className="mx-auto max-w-2xl px-4 pb-8 print:max-w-none print:p-0">
        <div className="@container">
          <article className="flex flex-col gap-[2cqi] rounded-lg border border-line bg-surface p-[5cqi] text-center leading-[1.3] print:border-0 print:p-0">
            <p className="text-[max(1rem,3.4cqi)] font-bold print:text-[3.4cqi]">
              La Cité de l’emploi de Hautepierre-Cronenbourg
            </p>
            <h1 className="text-[max(1.5rem,6cqi)] leading-tight print:text-[6cqi]">
              {event?.title ?? 'L’emploi près de chez vous'}
            </h1>
            {event !== null && (
              <p className="text-[max(1rem,3.2cqi)] print:text-[3.2cqi]">
                {describeHours(event)}
                <br />
                {event.place}
              </p>
            )}
            <div className="mx-auto w-[46cqi]">
              <QrCode {...drawing} label="Code à photographier pour s’inscrire" />
            </div>
            {french !== undefined && (
              <p className="text-[max(1rem,3.2cqi)] font-semibold print:text-[3.2cqi]">{french.words}</p>
            )}
            <ul className="flex flex-col gap-[1.2cqi]">
              {others.map(({ language, direction, words }) => (
                <li
                  key={language}
                  lang={language}
                  dir={direction}
                  className="text-[max(0.875rem,2.5cqi)] print:text-[2.5cqi]"
                >
                  {words}
                </li>
              ))}
            </ul>
            <p className="text-[max(0.875rem,2cqi)] break-words print:text-[2cqi]">{address}</p>
          </article>
        </div>
      </main>
    </div>
  )
}
