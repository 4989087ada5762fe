import { insertRow } from '../../factory.ts'
import {
  all,
  always,
  arranging,
  beingMade,
  buildsSchedule,
  during,
  host,
  hostLeaders,
  members,
  open,
  over,
  reviewers,
  stands,
  untilOver,
  withinReport,
} from '../readers.ts'
import type { Room } from '../rooms.ts'
import type { At } from '../who-does-what.ts'

const page = (path: string) => `reviews/:reviewId/${path}`
const review = ({ review }: At) => ({ reviewId: review })
const theTeamAndLeaders = untilOver(reviewers, hostLeaders)
const notTheLeaders = during(always, ['central', ...reviewers, 'coordinator', 'invited peer'])
const takes = during(['three days', ...withinReport, 'released'], hostLeaders)

/** The sessions that the host and the team share: the challenge, the final briefing, and who was there. */
export const challenge: Room = {
  make: async ({ review, of }, _, words) => {
    await insertRow('challenge', {
      review_id: review,
      problem: words('challengeProblem'),
      stated_by: of('chief executive'),
    })
    const idea = await insertRow('challenge_idea', {
      id: crypto.randomUUID(),
      review_id: review,
      body: words('challengeIdea'),
      put_by: of('peer'),
    })
    const taken = await insertRow('challenge_taken', {
      id: crypto.randomUUID(),
      review_id: review,
      words: words('challengeTaken'),
      taken_by: of('host leader'),
    })
    const briefing = await insertRow('session', {
      review_id: review,
      day: 3,
      starts: '15:30',
      ends: '16:30',
      kind: 'briefing',
      title: 'Final briefing',
    })
    await insertRow('session_presence', {
      session_id: briefing,
      review_id: review,
      name: words('presentPerson'),
      ticked_by: of('coordinator'),
    })
    return { idea, taken, briefing }
  },
  reads: [
    {
      thing: 'the host’s problem for the challenge session',
      table: 'challenge',
      mark: 'challengeProblem',
      readers: theTeamAndLeaders,
    },
    {
      thing: 'an idea of the challenge session',
      table: 'challenge_idea',
      mark: 'challengeIdea',
      readers: theTeamAndLeaders,
    },
    {
      thing: 'what the host takes from the challenge session',
      table: 'challenge_taken',
      mark: 'challengeTaken',
      readers: theTeamAndLeaders,
    },
    {
      thing: 'who was in a session',
      table: 'session_presence',
      mark: 'presentPerson',
      readers: untilOver(reviewers, host),
    },
  ],
  does: [
    {
      command: 'state-problem',
      input: (at) => ({ ...review(at), problem: 'How do we keep our best teachers?' }),
      may: during(arranging, hostLeaders),
      hidden: notTheLeaders,
    },
    {
      command: 'put-idea',
      input: (at) => ({ ...review(at), ideaId: crypto.randomUUID(), idea: 'Ask those who left.' }),
      may: { 'three days': [...reviewers, ...hostLeaders] },
      hidden: all(during(always, ['central', 'coordinator', 'invited peer']), during(over, reviewers)),
    },
    {
      command: 'take-away',
      input: (at) => ({
        ...review(at),
        takenId: crypto.randomUUID(),
        ideaId: at.things.room.idea,
        words: 'We ask.',
      }),
      may: takes,
      hidden: notTheLeaders,
    },
    {
      command: 'put-back',
      input: (at) => ({ ...review(at), takenId: at.things.room.taken }),
      may: takes,
      hidden: notTheLeaders,
    },
    {
      command: 'say-who-was-there',
      input: (at) => ({ ...review(at), sessionId: at.things.room.briefing, people: [] }),
      may: during(['three days', ...withinReport], ['lead', 'coordinator']),
      hidden: all(
        during(always, ['central', 'peer', 'peer who has not agreed', ...hostLeaders, 'invited peer']),
        during(over, ['lead']),
      ),
    },
  ],
  asks: [
    {
      question: 'when the final briefing ends',
      sql: 'access.final_briefing_ends($1) ends where ends is not null',
      answeredTo: { ...during(beingMade, buildsSchedule), ...during(stands, ['central', ...members]) },
    },
    {
      question: 'how each key question stands',
      sql: 'access.question_support($1)',
      answeredTo: during(open, ['lead']),
    },
    {
      question: 'who has sent a note',
      sql: 'access.who_has_sent($1, now())',
      answeredTo: { 'three days': ['lead'] },
    },
  ],
  functionsThatTake: ['final_briefing_ends', 'question_support', 'who_has_sent'],
  opens: [
    { route: page('challenge'), opens: theTeamAndLeaders },
    { route: page('final-briefing'), opens: theTeamAndLeaders },
    { route: page('presence'), opens: untilOver(reviewers, host) },
    { route: page('coverage'), opens: during(open, ['lead']) },
    {
      route: page('sessions/:sessionId'),
      opens: { ...during(beingMade, buildsSchedule), ...during(stands, ['central', ...members]) },
    },
  ],
}
