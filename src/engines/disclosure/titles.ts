/** What stands before a name and is none. */
export const titles =
  'Mr Mrs Ms Miss Mx Dr Prof Professor Sir Dame Rev Revd Reverend Canon Fr Father Sister Pastor Rabbi Imam Cllr Councillor Coach'.split(
    ' ',
  )
