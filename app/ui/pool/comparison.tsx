import { DataTable } from '../display/data-table'
import type { WeekSlot } from '../format/week'
import { SlotsGrid } from '../match/slots-grid'

export interface ComparedProfile {
  token: string
  reference: string
  headline: string
  facts: readonly { term: string; details: string }[]
  skills: readonly string[] | null
  week: readonly WeekSlot[] | null
}

const unknown = 'à vérifier avec la Cité'

/** Masked profiles side by side, one line for each thing that cards say. */
export function Comparison({ profiles }: { profiles: readonly ComparedProfile[] }) {
  const terms = profiles[0]?.facts.map(({ term }) => term) ?? []
  const rows = [
    { key: 'Métiers', say: (profile: ComparedProfile) => profile.headline },
    ...terms.map((term) => ({
      key: term,
      say: (profile: ComparedProfile) => profile.facts.find((fact) => fact.term === term)?.details ?? unknown,
    })),
    {
      key: 'Compétences',
      say: ({ skills }: ComparedProfile) =>
        skills === null ? (
          unknown
        ) : (
          <ul className="list-disc ps-5">
            {skills.map((skill) => (
              <li key={skill}>{skill}</li>
            ))}
          </ul>
        ),
    },
    {
      key: 'Moments de travail possibles',
      say: ({ week }: ComparedProfile) => (week === null ? unknown : <SlotsGrid slots={week} />),
    },
  ]
  return (
    <DataTable
      caption="Profils côte à côte"
      captionHidden
      rows={rows}
      rowKey={({ key }) => key}
      columns={[
        { key: 'term', header: 'Ce que dit la carte', rowHeader: true, cell: ({ key }) => key },
        ...profiles.map((profile) => ({
          key: profile.token,
          header: profile.reference,
          cell: ({ say }: (typeof rows)[number]) => say(profile),
        })),
      ]}
    />
  )
}
