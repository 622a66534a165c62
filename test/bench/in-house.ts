/**
 * What a ward would write for itself: facts checked by zod, days by luxon in the zone Asia/Tokyo, ifs for the rules. It
 * answers what {@link bare} answers. `calendar` is how it turns an instant into a day, so that the slow calls can be spared.
 */
import { DateTime } from 'luxon';
import * as z from 'zod';
import { bare } from './bare.js';

const judgement = z.strictObject({ holds: z.boolean(), by: z.string().min(1), reason: z.string().min(1) });
const status = z.enum(['present', 'absent', 'proxy', 'vacant']);

const schemas = {
  manager: z.strictObject({
    system: z.string().min(1),
    managedBy: z.string().min(1).optional(),
    outsourced: z.boolean().optional(),
  }),
  timeliness: z.strictObject({
    appliedAt: z.iso.datetime({ offset: true }),
    plannedFor: z.int().min(1947).max(2999),
    urgency: z.union([z.literal('none'), judgement]),
  }),
  quorum: z.strictObject({
    committee: z.enum(['steering', 'security']),
    attendance: z.strictObject({
      総務企画部総務企画課長: status.optional(),
      総務企画部企画担当課長: status.optional(),
      総務企画部財政課長: status.optional(),
      管理部職員課長: status.optional(),
      管理部デジタル推進課長: status.optional(),
      管理部経理課長: status.optional(),
    }),
    chair: status,
  }),
  'data-use-approval': z.strictObject({
    applicantSection: z.string().min(1),
    uses: z.array(z.strictObject({ managedBy: z.string().min(1), items: z.array(z.string().min(1)).min(1) })),
    asOf: z.iso.date().optional(),
  }),
};

/** An instant as the civil day in the ward. */
export type CivilDay = (dateTime: string) => string;

export const byLuxon: CivilDay = (dateTime) => DateTime.fromISO(dateTime, { zone: 'Asia/Tokyo' }).toISODate()!;

/** The slow calls spared: Japan has had one offset since 1952. */
export const byFixedOffset: CivilDay = (dateTime) =>
  new Date(Date.parse(dateTime) + 32_400_000).toISOString().slice(0, 10);

type Facts<Id extends keyof typeof bare> = Parameters<(typeof bare)[Id]>[0];

export function inHouse(civilDay: CivilDay) {
  return {
    manager: (json: unknown) => bare.manager(schemas.manager.parse(json) as Facts<'manager'>),
    timeliness(json: unknown) {
      const { appliedAt, plannedFor, urgency } = schemas.timeliness.parse(json);
      const appliedOn = civilDay(appliedAt);
      const deadline = `${plannedFor - 1}-08-31`;
      if (appliedOn <= deadline) return { outcome: 'on-time', deadline };
      return { outcome: urgency !== 'none' && urgency.holds ? 'deadline-waived' : 'late', deadline };
    },
    quorum: (json: unknown) => bare.quorum(schemas.quorum.parse(json) as Facts<'quorum'>),
    'data-use-approval': (json: unknown) => bare['data-use-approval'](schemas['data-use-approval'].parse(json)),
  };
}
