/** Something about the machine or the settings stops Candour: told in one sentence, without a stack. */
export class CannotStart extends Error {}
