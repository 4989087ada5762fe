export const KeptWords = () => (
  <>
    <b>Not attributable.</b> Only you will see who said this.
  </>
)
export const ReleasedWords = () => (
  <>
    <b>Attributable: they agreed to be named.</b> The team will see who said this, where, and that you wrote
    it down.
  </>
)
