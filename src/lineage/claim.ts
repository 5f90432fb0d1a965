/** Where a claim was read: a source by its id, and what that source says, in short. */
export interface Citation {
  readonly id: string;
  readonly says?: string | undefined;
}

/** A value with the sources that say so. */
export interface Claim<Value> {
  readonly value: Value;
  /** No citation at all: the claim is shown as unsourced. */
  readonly source: readonly Citation[];
  /** For a date: what happened on that day ("weights published"). */
  readonly event?: string | undefined;
  /** Why this claim is preferred or not, or what it leaves out. */
  readonly note?: string | undefined;
  readonly confidence?: 'high' | 'medium' | 'low' | undefined;
  readonly preferred?: boolean | undefined;
}

/** What is known of one thing: one or more claims. Differing claims all stay. */
export type Fact<Value> = readonly Claim<Value>[];

/** The claim to go by: the one marked as preferred, else the first. */
export function preferredClaim<Value>(fact: Fact<Value> | undefined): Claim<Value> | undefined {
  return fact?.find((claim) => claim.preferred) ?? fact?.[0];
}

/** The value to go by, or undefined where nothing is known. */
export function preferredValue<Value>(fact: Fact<Value> | undefined): Value | undefined {
  return preferredClaim(fact)?.value;
}

/** Whether the claims of a fact differ from one another. */
export function isDisputed(fact: Fact<unknown> | undefined): boolean {
  if (fact === undefined || fact.length < 2) return false;
  return new Set(fact.map((claim) => JSON.stringify(claim.value))).size > 1;
}
