const listed = (words: string) => new Set(words.trim().split(/\s+/))

/** Written as capitals in schools every day. */
export const meansSomethingElse = listed(`
  ai aln ap asap asd ba bbc bme bsc btec cad camhs ce ceo cfo cic cl cla coo cp cpd cpo cst cv dfc dfe dht doe dpo
  dsl dt dts eal ebd ect eef ehc ehcp ep epq es esfa eu ey eyfs eyp fa faq fe fft fsm gcse gdpr gp gps hlt hlta hmi
  hod hos hr ht ib ict id ii iii ipt it iv ks la lac lp lsa ma mat mfl mis mp msc nb nc nee neet nfa nfer nga nhs
  npq nqt ocd ofsted ok ot pa pd pe pex phd plc pp ppa pps pru pse pshe pta pv qa qr qt qts ra rag re ri roi rs rsc rse
  rsl sat sats scr sdp sef sen senco send sims sip sla slt smt spag spl ssp sta stem ta tas tlr ttr tup tv ucas uk
  un us usa uta vc vi vle vr
`)

/** Names in England that are words of the language too. */
export const everyday = listed(`
  amber april archer ash august autumn bailey baker banks barber bell berry best bird bishop black blossom booth bowler
  bridge bridges bright brook brooks brown burn bush butcher butler carpenter carter case chambers chance chapman charity chase
  church clay clement close cook cooper cross daisy dale dawn day dean drew early earl eve faith farmer fern field fields
  finch fisher flint flower ford forest fox frank french frost garden gardener gates gay gold good grace grant gray green
  grey guy hall hand hands hardy hart hazel head heath heather heron hill holiday holly honor honour hope hunt hunter iris
  ivy jack jewel joy joyce june justice key king kitchen knight lake lane law lily little long love lovely major mark
  marks marsh marshall mason may mercy miller monk moon moor moss noble north old olive page parish park parks parsons
  pat patience peace peacock pearl pearson penny perry pike pitt pole pool pope poppy porter potter price prudence rain ray read
  reed reeves rich rivers rob robin rose rosemary rowan ruby rush rust sage savage sharp shepherd short silver singer
  skinner small smart snow south speed spring stone storm street strong summer summers sue swan swift taylor temple turner
  christian christians christmas verity violet virgo wade walker wall walls ward waters way weaver webb wells west wheeler white wild will willow winter
  winters wise wood woods wren wright young hale
`)

/** Names that are months as well, and what stands before one that is a month. */
export const months = listed('april august june march may')
export const beforeMonth = listed(
  'after and before by during each early every from in last late mid next of since this through till to until',
)

/** What people do and times of the year do not: who stands before it at the head of a sentence is somebody. */
export const doneByPeople = listed(`
  acknowledged acknowledges admits admitted agreed agrees argued argues asked asks believed believes checks described
  describes explained explains feels felt knew knows hopes presented presents recalled recalls remembers reported reports said says suggested suggests teaches
  taught tells thinks thought told wanted wants worries wrote
`)
export const pasts = listed(
  'brought built chose did drew found gave held kept knew led left made met ran saw sent set showed spoke took',
)
export const doneTo = listed(
  'a all an both each every her him his it me our that the their them these this those us',
)

/** Before a name that everybody knows: a sovereign's, a saint's. */
export const ofRenown = listed('emperor king lord pope prince princess prophet queen saint saints st')

/** After a name, a place or a thing that is called after it. */
export const calledAfter = listed(`
  arms avenue award bridge brook building centre close cottage cup drive farm forest foundation garden gardens hall hill
  house institute lane library lodge museum palace park prize river road room square station street theatre tower trophy
  way wood woods
  i ii iii iv v vi vii viii
`)

/** Whom pupils are taught about, in full: the name of nobody here. */
export const famous = `
  ada lovelace, alan turing, amelia earhart, andrew carnegie, anne frank, barack obama, benjamin zephaniah,
  charles darwin, charles dickens, christopher columbus, david attenborough, emmeline pankhurst, florence nightingale, george orwell, george stephenson,
  grace darling, greta thunberg, guy fawkes, harriet tubman, helen keller, isaac newton, jane austen, jesse owens,
  julia donaldson, louis braille, malala yousafzai, marcus rashford, marie curie, martin luther king, mary anning,
  mary seacole, michael morpurgo, michael rosen, michelle obama, nelson mandela, neil armstrong, quentin blake, roald dahl,
  robert burns, rosa parks, rosalind franklin, samuel pepys, stephen hawking, thomas hardy, tim peake, walter tull, william shakespeare
`
  .trim()
  .split(/,\s+/)
  .map((name) => name.split(' '))
