/**
 * Where the database holds something of a person, about them or done by them (MISSION I3). It is read as themself, under
 * the same rules of the database as every page, and says no words about others.
 * A test holds that no column that names a person is missing (own-data.test.ts), so that whoever adds one decides.
 */
export type Place = {
  title: string
  /** the table as `t`, and what is read along with it */
  from: string
  /** the columns of `t` that say whose it is */
  whose: string[]
  /** heading, and what stands under it */
  columns: Record<string, string>
}

const withTrust = 'left join trust on trust.id = t.trust_id'

/** The same, with which review it belongs to. */
export const inReview = ({ from, columns, ...place }: Place): Place => ({
  ...place,
  from: `${from} left join review on review.id = t.review_id left join trust on trust.id = review.trust_id`,
  columns: { 'Review of': 'trust.name', 'Day one': 'review.day1', ...columns },
})

const account: Place[] = [
  {
    title: 'You',
    from: 'person t',
    whose: ['id'],
    columns: {
      ...{ Name: 't.name', Email: 't.email', 'Job title': 't.job_title', Telephone: 't.telephone' },
      ...{ 'Invited on': 't.invited_at', 'First signed in on': 't.first_signed_in_at' },
    },
  },
  {
    title: 'Your posts',
    from: `trust_post t ${withTrust}`,
    whose: ['person_id'],
    columns: { Trust: 'trust.name', Post: 't.post', Since: 't.since', Until: 't.until' },
  },
  {
    title: 'Your part in the programme',
    from: 'programme_role t',
    whose: ['person_id'],
    columns: { Part: 't.role', Since: 't.since', Until: 't.until' },
  },
  {
    title: 'Agreements you accepted',
    from: 'policy_acceptance t',
    whose: ['person_id'],
    columns: { Agreement: 't.kind', Version: 't.version', On: 't.accepted_at' },
  },
  {
    title: 'Ties to trusts',
    from: `relationship t ${withTrust}`,
    whose: ['person_id'],
    columns: {
      ...{ Trust: 'trust.name', Tie: 't.kind', Since: 't.since', Until: 't.until' },
      ...{ Note: 't.note', 'Declared on': 't.declared_at' },
    },
  },
  {
    title: 'Devices that keep notes',
    from: 'field_device t',
    whose: ['person_id'],
    columns: {
      Device: 't.name',
      Since: 't.enrolled_at',
      'Last seen': 't.seen_at',
      'Ended on': 't.revoked_at',
    },
  },
]

const mail: Place[] = [
  {
    title: 'Mail to you',
    from: 'mail t',
    whose: ['to_person_id'],
    columns: { Kind: 't.kind', To: 't.to_address', Written: 't.created_at', Sent: 't.sent_at' },
  },
  {
    title: 'What you chose to be sent',
    from: 'mail_preference t',
    whose: ['person_id'],
    columns: {
      ...{ 'Daily mail': 't.digest', Hour: 't.digest_hour', 'Time zone': 't.time_zone' },
      ...{ 'Calendar invitations': 't.invitations', 'Changes of the schedule': 't.schedule_changes' },
      ...{ 'Reminders of actions': 't.action_reminders', 'Chosen on': 't.changed_at' },
    },
  },
  {
    title: 'Daily mails',
    from: 'digest_day t',
    whose: ['person_id'],
    columns: { Day: 't.day', 'Things in it': 't.things' },
  },
  {
    title: 'Your calendar feed',
    from: 'calendar_feed t',
    whose: ['person_id'],
    columns: { 'Made on': 't.made_at' },
  },
]

const pool: Place[] = [
  {
    title: 'What you can do as a reviewer',
    from: 'pool_record t',
    whose: ['person_id'],
    columns: {
      ...{ 'Reviews a year, at least': 't.least', 'Reviews a year, at most': 't.most' },
      ...{ 'Home postcode': 't.home_postcode', Experience: 't.experience', Wishes: 't.wishes' },
      ...{ 'Trained until': 't.trained_until', 'Ties confirmed on': 't.ties_confirmed_at' },
      ...{ 'Leads for the first time': 't.provisional_lead', Shadows: 't.shadow' },
      ...{ 'Assures quality': 't.quality_assurer', 'Changed on': 't.changed_at' },
    },
  },
  {
    title: 'When you are away',
    from: 'pool_away t',
    whose: ['person_id'],
    columns: { From: 't.first_day', To: 't.last_day' },
  },
]

const record: Place[] = [
  {
    title: 'Hours you took down for your record',
    from: 'cpd_entry t',
    whose: ['person_id'],
    columns: {
      ...{ 'Minutes of preparing': 't.preparing_minutes', 'Minutes of the review': 't.session_minutes' },
      ...{ 'Why not as scheduled': 't.because', 'What I learned': 't.learned', 'Changed on': 't.changed_at' },
    },
  },
  {
    title: 'What you take back to your trust',
    from: 'take_back t',
    whose: ['person_id'],
    columns: { Words: 't.words', 'Written on': 't.written_at', 'Shared on': 't.shared_at' },
  },
  {
    title: 'Your certificates',
    from: 'certificate t',
    whose: ['person_id'],
    columns: {
      ...{ Number: 't.number', Name: 't.name', Part: 't.part', Minutes: 't.minutes' },
      ...{ 'Issued on': 't.issued_at', 'Replaced on': 't.replaced_at' },
    },
  },
]

const parts: Place[] = [
  {
    title: 'Reviews you were asked to take part in',
    from: 'review_member t left join decline_reason why on why.member_id = t.id',
    whose: ['person_id'],
    columns: {
      ...{ Part: 't.role', 'Besides that': 't.part', State: 't.state', 'Asked on': 't.invited_at' },
      ...{ 'Answered on': 't.answered_at', 'Why you declined': 'why.reason' },
      ...{ 'Confidentiality agreement, version': 't.agreement_version', 'Agreed on': 't.agreed_at' },
    },
  },
  {
    title: 'Sessions you are in',
    from: 'session_attendee t join session s on s.id = t.session_id',
    whose: ['person_id'],
    columns: { Day: 's.day', Starts: 's.starts', Ends: 's.ends', Session: 's.kind' },
  },
  {
    title: 'Sessions you were ticked at',
    from: 'session_presence t join session s on s.id = t.session_id',
    whose: ['person_id'],
    columns: { Day: 's.day', Session: 's.kind', 'Ticked on': 't.ticked_at' },
  },
  {
    title: 'Days you are away from a review',
    from: 'reviewer_away t',
    whose: ['person_id'],
    columns: { Day: 't.day', Starts: 't.starts', Ends: 't.ends', Because: 't.because' },
  },
  {
    title: 'Time and travel estimated for you',
    from: 'cost_estimate_line t',
    whose: ['person_id'],
    columns: {
      ...{ 'Minutes of preparing': 't.preparing_minutes', 'Of reading': 't.reading_minutes' },
      ...{ 'Of travel': 't.travelling_minutes', 'In sessions': 't.session_minutes' },
      ...{ 'For the report': 't.report_minutes', 'Travel, in pence': 't.travel_pence' },
    },
  },
  {
    title: 'Time and travel you recorded',
    from: 'cost_record t',
    whose: ['person_id'],
    columns: {
      Minutes: 't.minutes',
      'Travel, in pence': 't.travel_pence',
      Note: 't.note',
      On: 't.recorded_at',
    },
  },
  {
    title: 'What you wish from a review',
    from: 'wish t',
    whose: ['person_id'],
    columns: { Words: 't.body', On: 't.said_at' },
  },
  {
    title: 'Notes of coaching, by you or about you',
    from: 'coaching_note t',
    whose: ['author_id', 'lead_id', 'reviewer_id'],
    columns: { 'Written on': 't.written_at', 'Read on': 't.read_at' },
  },
  {
    title: 'What was observed of leading, by you or about you',
    from: 'leading_observation t',
    whose: ['assurer_id', 'lead_id'],
    columns: { On: 't.observed_at' },
  },
  {
    title: 'Statements on leading, by you or about you',
    from: 'leading_statement t',
    whose: ['assurer_id', 'lead_id'],
    columns: { On: 't.stated_at', 'Answered on': 't.answered_at' },
  },
  {
    title: 'Your feedback to the programme',
    from: 'lead_feedback t',
    whose: ['person_id'],
    columns: {
      ...{ 'What went well': 't.went_well', 'What got in the way': 't.in_the_way' },
      ...{ 'Team right for it': 't.team_fit', 'A better match': 't.team_words' },
      ...{ 'Purpose understood': 't.purpose', 'What would have helped': 't.purpose_words' },
      ...{ 'Time and travel': 't.cost', 'What cost more than it gave': 't.cost_words' },
      ...{ 'Wishes met': 't.wishes', 'What stayed open': 't.wishes_words' },
      ...{ 'Sent on': 't.sent_at' },
    },
  },
]

/** Who somebody is here, and which part they have in what. */
export const placesOfPerson = [...account, ...mail, ...pool, ...record.map(inReview), ...parts.map(inReview)]
