/** Those whom the duties of security reach or do not reach. */
export const PERSONS = [
  'regular-service',
  'special-service',
  'contractor',
  'former-contractor-worker',
  'other',
] as const;

/**
 * Who somebody is to the ward: staff of the regular or of the special service (Article 2, item (xvi)); a contractor, or
 * somebody who does the entrusted work (`contractor`) or once did (`former-contractor-worker`; item (xvii)); or anybody
 * else.
 * @ja 職員（一般職・特別職）・受託事業者（従事者・従事していた者）・その他の別
 */
export type Person = (typeof PERSONS)[number];

const STANDINGS = {
  'regular-service': 'staff',
  'special-service': 'staff',
  contractor: 'contractor',
  'former-contractor-worker': 'contractor',
  other: 'neither',
} as const satisfies { readonly [person in Person]: string };

/** Staff as in Article 2, item (xvi), a contractor as in item (xvii), or neither. */
export const standingOf = (person: Person): (typeof STANDINGS)[Person] => STANDINGS[person];
