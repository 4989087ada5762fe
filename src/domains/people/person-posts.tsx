import { Link } from 'react-router'
import { DateField } from '../../web/ui/date-field.tsx'
import { MarginRow, MarginRows } from '../../web/ui/margin-row.tsx'
import { Section } from '../../web/ui/section.tsx'
import { Text } from '../../web/ui/text.tsx'
import { periodWords } from './period-words.ts'
import { postNames } from './person.ts'
import { EndForm, PersonForm } from './person-form.tsx'
import type { WholePerson } from './person-page.tsx'
import { PostFields } from './post-fields.tsx'

export function PersonPosts({ person }: { person: WholePerson }) {
  const { posts } = person.whole
  const { central } = person.standing
  return (
    <Section title="Posts">
      {posts.length === 0 && <Text dim>No post in a trust is recorded.</Text>}
      {posts.length > 0 && (
        <MarginRows>
          {posts.map((post) => (
            <MarginRow key={post.id} label={postNames[post.post]}>
              <PostWords post={post} central={central} />
            </MarginRow>
          ))}
        </MarginRows>
      )}
      {central && (
        <PersonForm personId={person.id} intent="appoint-to-post" open="Add a post" send="Add the post">
          {({ typed, errorFor }) => (
            <>
              <PostFields typed={typed} errorFor={errorFor} />
              <DateField
                name="since"
                label="Since"
                hint="Leave it empty if you do not know"
                defaultValue={typed('since')}
                error={errorFor('since')}
              />
            </>
          )}
        </PersonForm>
      )}
    </Section>
  )
}

function PostWords({ post, central }: { post: WholePerson['whole']['posts'][number]; central: boolean }) {
  const words = (
    <>
      {post.schoolName && `${post.schoolName}, `}
      <Link to={`/trusts/${post.trustId}`}>{post.trustName}</Link>
      {periodWords(post)}
    </>
  )
  if (!central || post.until !== null) return words
  return <EndForm intent="end-post" field="postId" id={post.id} label="End it today" of={words} />
}
