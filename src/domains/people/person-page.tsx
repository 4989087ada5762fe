import { nameList } from '../../web/dates.ts'
import { useProblems } from '../../web/form.ts'
import { answer, formValues, found, missing, signedIn } from '../../web/request.server.ts'
import { Banner } from '../../web/ui/banner.tsx'
import { Columns } from '../../web/ui/columns.tsx'
import { ErrorSummary } from '../../web/ui/error-summary.tsx'
import { Page, PageHead } from '../../web/ui/page.tsx'
import type { Route } from './+types/person-page'
import { appointToPost } from './appoint-to-post.server.ts'
import { changePerson } from './change-person.server.ts'
import { declareRelationship } from './declare-relationship.server.ts'
import { endPost } from './end-post.server.ts'
import { endProgrammeRole } from './end-programme-role.server.ts'
import { endRelationship } from './end-relationship.server.ts'
import { giveProgrammeRole } from './give-programme-role.server.ts'
import { PersonDetails } from './person-details.tsx'
import { PersonPool } from './person-pool.tsx'
import { PersonPosts } from './person-posts.tsx'
import { personRecord } from './person-record.server.ts'
import { PersonRelationships } from './person-relationships.tsx'
import { PersonReviews } from './person-reviews.tsx'
import { PersonRoles } from './person-roles.tsx'
import { restorePerson } from './restore-person.server.ts'

export async function loader(args: Route.LoaderArgs) {
  const person = found(await personRecord(signedIn(args), { personId: args.params.personId }))
  return { person }
}
export type WholePerson = Omit<PersonLoaded, 'whole'> & { whole: NonNullable<PersonLoaded['whole']> }
type PersonLoaded = Awaited<ReturnType<typeof loader>>['person']

const forms = {
  'change-person': { command: changePerson, say: 'The details are changed.' },
  'appoint-to-post': { command: appointToPost, say: 'The post is added.' },
  'end-post': { command: endPost, say: 'The post is ended.' },
  'give-programme-role': { command: giveProgrammeRole, say: 'They have this part in the programme now.' },
  'end-programme-role': { command: endProgrammeRole, say: 'Their part in the programme is ended.' },
  'declare-relationship': { command: declareRelationship, say: 'The relationship is declared.' },
  'end-relationship': { command: endRelationship, say: 'The relationship is ended. It stays on record.' },
  'restore-person': { command: restorePerson, say: 'The account is open again.' },
}
const isForm = (intent: unknown): intent is keyof typeof forms =>
  typeof intent === 'string' && intent in forms

export async function action(args: Route.ActionArgs) {
  const actor = signedIn(args)
  const { personId } = args.params
  const values = await formValues(args.request)
  if (!isForm(values.intent)) throw missing()
  const { command, say } = forms[values.intent]
  const outcome = await command(actor, { ...values, personId })
  return answer<unknown>(outcome, values, () => ({ to: `/people/${personId}`, say }))
}

export const meta = ({ loaderData }: Route.MetaArgs) => [
  { title: `${loaderData?.person.name ?? 'Person'} – Candour` },
]

export default function PersonPage({ loaderData }: Route.ComponentProps) {
  const { person } = loaderData
  const { errors } = useProblems()
  const { central, self, deactivated } = person.standing
  const known = [person.jobTitle, nameList(person.trusts)].filter(Boolean)
  const { whole } = person
  return (
    <Page>
      <PageHead
        crumb={central ? { to: '/people', label: 'People' } : undefined}
        title={person.name}
        facts={self ? [...known, 'This is you'] : known}
      />
      <ErrorSummary errors={errors} />
      {deactivated && <Banner>This account is closed. {person.name} cannot sign in.</Banner>}
      {whole && <Whole person={{ ...person, whole }} />}
    </Page>
  )
}

const Whole = ({ person }: { person: WholePerson }) => (
  <Columns
    main={
      <>
        <PersonDetails person={person} />
        <PersonPosts person={person} />
        <PersonRelationships person={person} />
      </>
    }
    side={
      <>
        <PersonRoles person={person} />
        <PersonPool person={person} />
        <PersonReviews person={person} />
      </>
    }
  />
)
