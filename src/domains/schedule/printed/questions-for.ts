import { type DaysWorld, itemOf, schoolItem } from '../working-out/days-world.ts'

/** Which key questions each session can speak to, by number, as far as the reader may know. */
export function questionsFor({ questions, ...world }: DaysWorld): Record<string, number[]> {
  const served = servedQuestions(world)
  return Object.fromEntries(
    Object.entries(served).map(([session, ids]) => [
      session,
      questions.filter(({ id }) => ids.includes(id)).map(({ position }) => position),
    ]),
  )
}

/** The same by the questions' ids; sessions that serve none are left out. */
export function servedQuestions({
  sessions,
  needs,
}: Pick<DaysWorld, 'sessions' | 'needs'>): Record<string, string[]> {
  return Object.fromEntries(
    sessions.flatMap((session) => {
      const school = needs.schools.find(({ urn }) => schoolItem(urn) === itemOf(session))
      const talk = needs.interviews.find(({ id }) => id === session.interviewNeedId)
      const served = school?.questionIds ?? talk?.questionIds ?? []
      return served.length > 0 ? [[session.id, served]] : []
    }),
  )
}
