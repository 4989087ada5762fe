const listed = (words: string) => words.trim().split(/\s+/)

const empty = new Set(
  listed(`
    all also and any are because been being but can could did does done each ever few for from get gets got had has have
    her here hers him his how into its just many may more most much not now off one only other our out over own per
    shall she should since some such than that the their them then there these they this those through too under until
    very was well were what when where which while who whom whose why will with would yes yet you your
    about after again before
  `),
)

// Verbs that change within, as far as they are heard in schools.
const irregular = new Map(
  listed(`
    became:become become:become began:begin begun:begin bought:buy broke:break broken:break brought:bring built:build
    came:come chose:choose chosen:choose drawn:draw drew:draw driven:drive drove:drive fallen:fall fell:fall felt:feel
    forgot:forget forgotten:forget found:find gave:give given:give goes:go gone:go grew:grow grown:grow heard:hear
    held:hold kept:keep knew:know known:know led:lead left:leave lost:lose made:make meant:mean met:meet paid:pay
    ran:run said:say sat:sit saw:see seen:see sent:send shown:show slept:sleep sold:sell spent:spend spoke:speak
    spoken:speak stood:stand stuck:stick swept:sweep taken:take taught:teach thought:think threw:throw thrown:throw
    told:tell took:take understood:understand went:go woke:wake won:win wore:wear worn:wear written:write wrote:write
    children:child men:man women:woman
  `).map((pair) => pair.split(':') as [string, string]),
)

/**
 * What a word says, without its ending, in the way that "leaders" says what "leads" says; nothing for the words that
 * hold a sentence together. Of "nine-minute" both halves.
 */
export const meaningOf = (plain: string): string[] =>
  plain.split('-').flatMap((word) => (word.length < 3 || empty.has(word) ? [] : [stem(word)]))

function stem(word: string): string {
  const bare = (irregular.get(word) ?? word).replace(/(?:ings?|edly|ed|ers?|es|s|ly)$/, '')
  // "put" of "putting", and "tim" of "time" as of "timing"
  return (bare.length < 2 ? word : bare)
    .replace(/([bdgmnprt])\1$/, '$1')
    .replace(/(?<=..)e$/, '')
    .slice(0, 7)
}

/** What is said in every school, and gives nobody away by having been said. */
export const ofEverySchool = new Set(
  listed(`
    academy assembly attend beginning behaviour policy timetable training better best board book central child children class classroom come curriculum day difference
    end every everyone feel first friday give good governor great group half head help high hour improve keep know last
    lead learn lesson little long look make meet member mind monday month morning need new next office part parent
    people place plan plenty primary pupil question quality read rest review right school second secondary see staff
    start support take teach team term thing three thursday time together trust trustee tuesday two want way
    wednesday week whole work year young
  `).map(stem),
)
