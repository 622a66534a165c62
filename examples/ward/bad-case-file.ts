/** A case file that cannot be used: each place in it that is wrong, and why. */
export class BadCaseFile extends Error {}
