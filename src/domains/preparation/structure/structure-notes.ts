import type { Funding, Shape } from './structure.ts'

// What a kind of structure tends to make easy and hard, and what is worth asking of it (MISSION E6, A1). Our own words.
// No shape is better than another: each note says what it gives and what it asks for, and each question is open.
export type Note = { note: string; questions: string[] }

export const shapeNotes: Record<Shape, Note> = {
  central: {
    note: 'Everybody works with the same few people, so what the trust learns in one school can reach every other quickly. What it asks for is time: a team that knows ten schools well may know twenty less well, and whoever is far away, or asks for little, can be heard last.',
    questions: [
      'How does the central team come to know what a school needs before the school asks?',
      'What happens when two schools need the same person in the same week?',
      'What do headteachers decide, what do they decide together, and what is decided for them?',
      'How does something that works in one school become known to all the others?',
    ],
  },
  hubs: {
    note: 'A leader close by sees schools often and knows the place they serve. What it asks for is care that the groups do not drift apart, and that a school hears the same from its group’s leader and from the centre.',
    questions: [
      'What is settled within a group, and what is the same everywhere, and why there?',
      'How does good practice travel from one group to another?',
      'When a school is worried about something, whom does it speak to first, and what happens next?',
      'How do the leaders of the groups learn from each other?',
      'How does a new school find its place in a group?',
    ],
  },
  phase: {
    note: 'Leaders speak the language of the schools they support, and subjects and stages can be worked on in depth. What it asks for is attention to what lies between phases: a pupil’s move at eleven, a family with children in two schools, a town with several.',
    questions: [
      'What do primary and secondary schools of the trust do together, and what does a pupil notice of it at eleven?',
      'Where do special schools and alternative provision stand, and who learns from them?',
      'How does support look in a phase with only one or two schools?',
      'Who sees all of the trust’s schools in one place together?',
    ],
  },
  lead_schools: {
    note: 'Support comes from people who teach and lead in a school today, which makes it practical and believed. What it asks for is room: the school that leads has pupils of its own, and those it supports need a way to say what helps and what does not.',
    questions: [
      'How is the school that leads chosen, and for how long?',
      'What does leading others cost that school, and what does it gain?',
      'How can a supported school say that it needs something else?',
      'What can the school that leads learn from those it supports?',
      'What happens to a group when the leading school itself needs help?',
    ],
  },
  federation: {
    note: 'Small schools share people and ideas every day, and nobody has to travel through layers to be heard. What it asks for is depth: a few people carry many roles, and expertise that no school has must come from outside.',
    questions: [
      'Which roles are shared between schools, and how do people find the time for each?',
      'Where does expertise come from that none of the schools has?',
      'What happens to shared work when one person leaves?',
      'How do the schools keep what is their own?',
    ],
  },
}

export const fundingNotes: Record<Funding, Note> = {
  top_slice: {
    note: 'Each school sees what it pays and can ask what it gets for it. Support beyond that may depend on what a school can afford.',
    questions: [
      'How do schools know what they receive for their share?',
      'What happens when a school needs more support than its share pays for?',
    ],
  },
  pooled: {
    note: 'Money can go where it is needed most, and staff can be placed across schools. Schools need to see how decisions are made to trust them.',
    questions: [
      'How is it decided what each school receives, and who can question it?',
      'What has the trust been able to do for pupils because the money is in one pool?',
    ],
  },
  mixed: {
    note: 'Some things are shared and some kept, so that both sides carry responsibility. It is clear to the extent that everyone knows which is which.',
    questions: [
      'Which money is shared and which stays with a school, and how well is the line understood?',
      'How is it settled which of the two pays for improvement?',
    ],
  },
  other: {
    note: 'The host describes its own way. Ask what it makes possible, and who decides.',
    questions: [
      'How does money for improvement reach the school that needs it, and who decides?',
      'What would schools change about how shared work is paid for?',
    ],
  },
}
