/** A failure that the reader can act on: printed as it stands, without a stack. */
export class Sentence extends Error {}
