import type { PERSONS } from '../articles/article-02-definitions.js';

/**
 * Who somebody is to the ward: staff of the regular or of the special service (Article 2, item (xvi)); a contractor, or
 * somebody who does the entrusted work (`contractor`) or once did (`former-contractor-worker`; item (xvii)); or anybody
 * else.
 * @ja 職員（一般職・特別職）・受託事業者（従事者・従事していた者）・その他の別
 */
export type Person = (typeof PERSONS)[number];
