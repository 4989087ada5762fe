import { Select } from '../../web/ui/select.tsx'
import { TextField } from '../../web/ui/text-field.tsx'
import { postNames, posts } from './person.ts'
import { TrustField } from './trust-field.tsx'

type PostFieldsProps = { typed: (name: string) => string; errorFor: (name: string) => string | undefined }

/** Which trust, what they do there, and for a headteacher which school. */
export function PostFields({ typed, errorFor }: PostFieldsProps) {
  return (
    <>
      <TrustField label="Trust" typed={typed} error={errorFor('trust')} />
      <Select
        name="post"
        label="What they do there"
        choose="Choose a post"
        options={posts.map((post) => ({ value: post, label: postNames[post] }))}
        defaultValue={typed('post')}
        error={errorFor('post')}
        width="half"
      />
      <TextField
        name="urn"
        label="School’s number (URN), for a headteacher"
        inputMode="numeric"
        width="short"
        defaultValue={typed('urn')}
        error={errorFor('urn')}
      />
    </>
  )
}
