import type { Day } from '../time/calendar.js';

export const isoDay = (date: Date): Day => date.toISOString().slice(0, 10);

export const dayAfter = (day: Day, days: number): Day => isoDay(new Date(Date.parse(day) + days * 86_400_000));
