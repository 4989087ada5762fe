import type { Calendar } from '../calendar.ts'
import type { ReviewStory } from '../story.ts'

/** Being set up: the price is with the host, the team is nearly there. */
export const whinfield = ({ ago, tuesdayFrom }: Calendar): ReviewStory => ({
  trust: 'whinfield',
  stage: 'set_up',
  day1: tuesdayFrom(95),
  booked: ago(33, '11:20'),
  quote: { made: ago(12, '09:40') },
  lead: { who: 'yusuf', invited: ago(30, '10:05'), answered: ago(28, '17:45') },
  peers: [
    { who: 'samuel', invited: ago(26, '10:10'), answered: ago(23, '08:15') },
    {
      who: 'lucy',
      state: 'declined',
      invited: ago(26, '10:12'),
      answered: ago(20, '16:30'),
      reason:
        'Two of our schools finish their own building work in those weeks and I should be there. I would gladly be asked again for the summer term.',
    },
    { who: 'beth', invited: ago(26, '10:14'), answered: ago(19, '12:50') },
    { who: 'dan', state: 'invited', invited: ago(6, '14:25') },
  ],
  host: [
    { who: 'joanna', role: 'host_lead', added: ago(33, '11:20') },
    { who: 'pauline', role: 'coordinator', added: ago(33, '11:20') },
  ],
})
