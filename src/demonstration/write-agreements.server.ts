import { type PolicyPart, policyKinds } from '../domains/people/agreements/policy-text.ts'
import { allPolicies } from '../domains/people/agreements/policy-texts.server.ts'
import type { Who } from './people.ts'
import type { SeatStory } from './story.ts'
import { speakAs, type World } from './world.ts'

/** Who has not come to it yet. */
const late: Who[] = ['anil', 'samuel']
const changeNote =
  'Recordings are named now, since two reviewers asked whether they may let a telephone take notes for them. They may not.'
const added: PolicyPart = {
  heading: 'I take my notes myself',
  words: [
    'I record nobody, and I let no telephone, watch or program listen in and write down what is said.',
    'People speak differently to a machine, and none of us can promise what becomes of what it heard.',
  ],
}

/** What reviewers promised: all three texts when they were first asked, and a code of conduct that is a week old. */
export async function writeAgreements(world: World, stories: TeamStory[]) {
  const { tx, when, people, deeds } = world
  await speakAs(world, people.priya)
  const published = when.ago(9, '15:20')
  const code = (await allPolicies(tx)).find(
    ({ kind, version }) => kind === 'code_of_conduct' && version === 1,
  )
  if (!code) throw new Error('The migrations bring a code of conduct')
  await tx
    .insertInto('policy_text')
    .values({
      kind: code.kind,
      version: 2,
      title: code.title,
      parts: JSON.stringify([...code.parts.slice(0, 3), added, ...code.parts.slice(3)]),
      change_note: changeNote,
      published_at: published,
      published_by: people.priya,
    })
    // what migrations and an earlier house have left is not told anew
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  const reviewers = firstAnswers(stories)
  deeds.push({
    at: published,
    command: 'publish-policy',
    by: people.priya,
    note: { audience: ['central'], detail: { kind: code.kind, version: 2, asked: reviewers.size } },
  })
  for (const [who, first] of reviewers) await writeAcceptances(world, who, first, published)
}

type TeamStory = { lead?: SeatStory; peers: SeatStory[] }

function firstAnswers(stories: TeamStory[]): Map<Who, Date> {
  const first = new Map<Who, Date>()
  for (const { who, answered, state = 'accepted' } of stories.flatMap(({ lead, peers }) => [
    ...(lead ? [lead] : []),
    ...peers,
  ])) {
    const before = first.get(who)
    if (answered && state === 'accepted' && (!before || answered < before)) first.set(who, answered)
  }
  return first
}

async function writeAcceptances({ tx, when, people, deeds }: World, who: Who, first: Date, published: Date) {
  const person_id = people[who]
  await tx
    .insertInto('policy_acceptance')
    .values(policyKinds.map((kind) => ({ person_id, kind, version: 1, accepted_at: first })))
    .execute()
  if (late.includes(who) || first > published) return
  const again = when.ago(3 + (who.length % 5), '19:45')
  await tx
    .insertInto('policy_acceptance')
    .values({ person_id, kind: 'code_of_conduct', version: 2, accepted_at: again })
    .execute()
  const note = { subjectId: person_id, audience: ['central' as const], detail: { code_of_conduct: 2 } }
  deeds.push({ at: again, command: 'accept-agreements', by: person_id, note })
}
