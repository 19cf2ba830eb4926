import { radarRules, type RadarAbout, type RadarKind } from '@/app/modules/casework/shared'
import { readPage } from '@/app/platform/web/page-number'

/** What an address of the radar or of the call list asks for. One's own people unless everybody is asked for. */
export interface RadarAddress {
  mine: boolean
  /** Of the radar's two views; whoever calls somebody has both in mind. */
  about: RadarAbout
  kind: RadarKind | null
  page: number
}

const isKind = (text: string): text is RadarKind => text in radarRules

export function readRadarAddress(url: URL): RadarAddress {
  const params = url.searchParams
  const rule = params.get('regle') ?? ''
  const kind = isKind(rule) ? rule : null
  const about = params.get('objet') === 'agenda' ? 'agenda' : 'risk'
  return {
    mine: params.get('suivi') !== 'tous',
    about: kind === null ? about : radarRules[kind].about,
    kind,
    page: readPage(url),
  }
}

export function radarPath(folder: string, { mine, about, kind, page }: RadarAddress): string {
  const params = new URLSearchParams()
  if (about === 'agenda' && kind === null) params.set('objet', 'agenda')
  if (!mine) params.set('suivi', 'tous')
  if (kind !== null) params.set('regle', kind)
  if (page > 1) params.set('page', String(page))
  return params.size === 0 ? folder : `${folder}?${params.toString()}`
}
