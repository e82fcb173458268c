/** A mistake of the caller, or of the machine: its message is all that there is to say. */
export class Failure extends Error {}
