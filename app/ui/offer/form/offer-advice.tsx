import { Panel } from '../../display/panel'

/** Beside the form: what publishing asks, who reads the offer, and what each requirement costs. */
export function OfferAdvice() {
  return (
    <Panel title="Bon à savoir" tone="sunken">
      <ul className="list-disc space-y-2 ps-5">
        <li>
          Pour publier, il suffit d’un métier et d’un type de contrat. Le reste affine la liste des profils.
        </li>
        <li>
          Chaque «&nbsp;indispensable&nbsp;» retire de la liste les personnes qui ne l’ont pas. Une compétence
          simplement «&nbsp;utile&nbsp;» ne retire personne{'\u00a0'}: elle change l’ordre.
        </li>
        <li>
          Vos mots sont vérifiés avant la publication{'\u00a0'}: ce que la loi interdit est à corriger, le
          reste se justifie en une phrase.
        </li>
        <li>
          Les profils restent sans nom. La Cité parle avec chaque personne avant de vous transmettre son
          contact.
        </li>
      </ul>
    </Panel>
  )
}
