import { sql } from 'kysely'
import { defineQuery } from '../../access/define-query.server.ts'
import type { ProgrammeRole } from './person.ts'
import { isCentral } from './person-standing.server.ts'
import { canReadPeople } from './policy.ts'

export const PEOPLE_SHOWN = 100
type Asked = { words: string; role: ProgrammeRole | null }

/** Everyone, or those whose name, email, job or trust has these words in it. For the central team. */
export const people = defineQuery({
  name: 'people',
  run: async (tx, { words, role }: Asked) => {
    if (canReadPeople({ central: await isCentral(tx) }) !== 'allowed') return null
    const like = `%${words.toLowerCase().replaceAll(/[\\%_]/g, '\\$&')}%`
    const { rows } = await sql<PersonLine>`
      with described as (
        select person.id, person.name, person.email, person.job_title as "jobTitle",
          person.deactivated_at is not null as closed, person.first_signed_in_at is not null as "hasSignedIn",
          array(select role from programme_role where person_id = person.id
            and (until is null or until >= current_date) order by role) as roles,
          coalesce((select string_agg(distinct trust.name, ', ') from trust_post join trust on trust.id = trust_post.trust_id
            where person_id = person.id and (until is null or until >= current_date)), '') as trusts
        from person
      )
      select *, count(*) over ()::int as total from described
      where (${role}::text is null or ${role} = any (roles))
        and lower(concat_ws(' ', name, email, "jobTitle", trusts)) like ${like}
      order by closed, name collate "en-GB-x-icu" limit ${PEOPLE_SHOWN}`.execute(tx)
    return { people: rows, total: rows[0]?.total ?? 0 }
  },
})

type PersonLine = {
  id: string
  name: string
  email: string
  jobTitle: string
  closed: boolean
  hasSignedIn: boolean
  roles: ProgrammeRole[]
  trusts: string
  total: number
}
