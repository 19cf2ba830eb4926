import { renderToStaticMarkup } from 'react-dom/server'
import type { CaseworkerActor, ResidentActor } from '@/app/modules/access/shared'
import { exportReadable, exportResident, type HeldData } from '@/app/modules/rights/index.server'
import type { Context } from '@/app/platform/context.server'
import { notFound } from '@/app/platform/errors'
import { spendLimit } from '@/app/platform/limits/spend-limit.server'
import { fileAnswer, orRefusalInText } from '@/app/platform/web/file-answer.server'
import { formatDate } from '@/app/ui/format/date'
import { plural } from '@/app/ui/format/number'
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
        const html = `<!doctype html>${renderToStaticMarkup(<ReadableFile held={held} />)}`
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
  return (
    <html lang="fr">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <title>Mes données – La Cité de l’emploi</title>
        <style>{style}</style>
      </head>
      <body>
        <h1>Ce que la Cité de l’emploi sait de vous</h1>
        <p>
          {name}, le {formatDate(readAt)}
        </p>
        {themes.map((theme) => (
          <section key={theme.id}>
            <h2>{theme.title}</h2>
            <p>
              {theme.why} <br />
              De quel droit&nbsp;: {theme.ground} <br />
              Jusqu’à quand&nbsp;: {theme.until}
            </p>
            <ul>
              {theme.lines.map(({ term, details }, index) => (
                <li key={index}>
                  <strong>{term}&nbsp;:</strong> {details}
                </li>
              ))}
            </ul>
          </section>
        ))}
        <h2>Qui a lu votre identité</h2>
        <ul>
          {viewers.identity.map((row) => (
            <li key={`${row.who} ${row.where}`}>
              {row.who}, {row.where}, {row.times} fois, la dernière le {formatDate(row.last)}
            </li>
          ))}
        </ul>
        <h2>Où votre profil est apparu, sans votre nom</h2>
        <ul>
          {viewers.masked.map((row) => (
            <li key={row.establishment}>
              {row.establishment}, {plural(row.offers, 'offre', 'offres')}, la dernière fois le{' '}
              {formatDate(row.last)}
            </li>
          ))}
        </ul>
      </body>
    </html>
  )
}
