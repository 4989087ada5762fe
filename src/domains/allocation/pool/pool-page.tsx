import { useProblems } from '../../../web/form.ts'
import { answer, formValues, found, missing, signedIn } from '../../../web/request.server.ts'
import { Columns } from '../../../web/ui/columns.tsx'
import { ErrorSummary } from '../../../web/ui/error-summary.tsx'
import { Page, PageHead } from '../../../web/ui/page.tsx'
import { declareRelationship } from '../../people/declare-relationship.server.ts'
import { endRelationship } from '../../people/end-relationship.server.ts'
import { PersonRelationships } from '../../people/person-relationships.tsx'
import type { Route } from './+types/pool-page'
import { addAwayDays } from './add-away-days.server.ts'
import { AwayDays } from './away-days.tsx'
import { changePoolRecord } from './change-pool-record.server.ts'
import { confirmTies } from './confirm-ties.server.ts'
import { PoolForm } from './pool-form.tsx'
import { PoolParts } from './pool-parts.tsx'
import { poolRecord } from './pool-record.server.ts'
import { removeAwayDays } from './remove-away-days.server.ts'
import { setPoolParts } from './set-pool-parts.server.ts'
import { TiesRight } from './ties-right.tsx'

export async function loader(args: Route.LoaderArgs) {
  return found(await poolRecord(signedIn(args), { personId: args.params.personId }))
}

const forms = {
  'change-pool-record': { command: changePoolRecord, say: 'It is kept.' },
  'set-pool-parts': { command: setPoolParts, say: 'What they are trained for is kept.' },
  'add-away-days': { command: addAwayDays, say: 'Nobody is asked for these days.' },
  'remove-away-days': { command: removeAwayDays, say: 'These days are free again.' },
  'confirm-ties': { command: confirmTies, say: 'Noted, with today’s date.' },
  'declare-relationship': { command: declareRelationship, say: 'The relationship is declared.' },
  'end-relationship': { command: endRelationship, say: 'The relationship is ended. It stays on record.' },
}
const isForm = (intent: unknown): intent is keyof typeof forms =>
  typeof intent === 'string' && intent in forms

export async function action(args: Route.ActionArgs) {
  const actor = signedIn(args)
  const { personId } = args.params
  const values = await formValues(args.request, ['experience', 'wishes'])
  if (!isForm(values.intent)) throw missing()
  const { command, say } = forms[values.intent]
  const outcome = await command(actor, { ...values, personId })
  return answer<unknown>(outcome, values, () => ({ to: `/people/${personId}/pool`, say }))
}

export const meta = ({ loaderData }: Route.MetaArgs) => [
  { title: `What ${loaderData?.person.name ?? 'a reviewer'} can do – Candour` },
]

export default function PoolPage({ loaderData: record }: Route.ComponentProps) {
  const { person, standing } = record
  const { errors } = useProblems()
  const at = `/people/${person.id}/pool`
  return (
    <Page>
      <PageHead
        crumb={{ to: `/people/${person.id}`, label: standing.self ? 'You' : person.name }}
        title={standing.self ? 'What you can do, and when' : `What ${person.name} can do, and when`}
        lede={standing.self ? ownLede : `${person.name} and the central team read this. Nobody else does.`}
      />
      <ErrorSummary errors={errors} />
      <Columns
        main={
          <>
            {standing.self && <TiesRight record={record} />}
            <PoolForm record={record} />
            <PersonRelationships person={person} at={at} />
          </>
        }
        side={
          <>
            <AwayDays record={record} />
            <PoolParts record={record} />
          </>
        }
      />
    </Page>
  )
}

const ownLede =
  'From this we work out which reviews to ask you for, so that the days, the journey and the work suit you. You and the central team read it. Nobody else does.'
