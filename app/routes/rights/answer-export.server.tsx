import { renderToStaticMarkup } from 'react-dom/server'
import type { CaseworkerActor, ResidentActor } from '@/app/modules/access/shared'
import { exportReadable, exportResident, type HeldData } from '@/app/modules/rights/index.server'
import type { Context } from '@/app/platform/context.server'
import { notFound } from '@/app/platform/errors'
import { spendLimit } from '@/app/platform/limits/spend-limit.server'
import { fileAnswer, orRefusalInText } from '@/app/platform/web/file-answer.server'
import { SeenBy } from '@/app/ui/rights/seen-by'
import { InFrench, SpeechProvider, Told, useSpeech } from '@/app/words/use-speech'
import type { ResidentId } from '@/drizzle/ids'

/** The file that a button of the page asks for. Never a GET: a prefetch would be an export that nobody asked for. */
export function answerExport(
  ctx: Context<ResidentActor | CaseworkerActor>,
  residentId: ResidentId,
  intent: string,
): Promise<Response> {
  return orRefusalInText(async () => {
    await spendLimit(ctx, 'export', ctx.actor.accountId)
    switch (intent) {
      case 'json': {
        const exported = await exportResident({ ctx, input: { residentId } })
        return fileAnswer(JSON.stringify(exported, null, 2), 'application/json', 'mes-donnees.json')
      }
      case 'readable': {
        const held = await exportReadable({ ctx, input: { residentId } })
        const html = `<!doctype html>${renderToStaticMarkup(
          <SpeechProvider speech={ctx.speech}>
            <ReadableFile held={held} />
          </SpeechProvider>,
        )}`
        return fileAnswer(html, 'text/html', 'mes-donnees.html')
      }
      default:
        throw notFound()
    }
  })
}

const style =
  'body{font:1rem/1.5 sans-serif;max-width:42rem;margin:2rem auto;padding:0 1rem}h2{margin-top:2rem;break-after:avoid}li{break-inside:avoid}'

/** A page that stands alone, on a phone without connection or on paper. */
function ReadableFile({ held }: { held: HeldData }) {
  const { name, readAt, themes, viewers } = held
  const { say, date, language, direction } = useSpeech()
  return (
    <html lang={language} dir={direction}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <title>{`${say('Mes données')} – ${say('La Cité de l’emploi')}`}</title>
        <style>{style}</style>
      </head>
      <body>
        <h1>{say('Ce que la Cité sait de vous')}</h1>
        <p>
          <InFrench>{name}</InFrench>, {date(readAt)}
        </p>
        {themes.map((theme) => (
          <section key={theme.id}>
            <h2>{theme.title}</h2>
            <p>
              {theme.why} <br />
              {say('{{term}} :', { term: say('De quel droit') })} {theme.ground} <br />
              {say('{{term}} :', { term: say('Jusqu’à quand') })} {theme.until}
            </p>
            <ul>
              {theme.lines.map(({ term, details }, index) => (
                <li key={index}>
                  <strong>
                    <Told text={say('{{term}} :', { term })} />
                  </strong>{' '}
                  <Told text={details} />
                </li>
              ))}
            </ul>
          </section>
        ))}
        <SeenBy {...viewers} />
      </body>
    </html>
  )
}
