/** forms.ts as somebody in a hurry might leave it: a day is cut from a date-time, and a deputy counts as a member. */
import type { QuorumFacts, TimelinessFacts } from 'arakawa-it-rules';
import * as sound from './forms.js';

export const applicationOf = (form: sound.IntakeForm): TimelinessFacts => ({
  ...sound.applicationOf(form),
  appliedAt: form.arrived.slice(0, 10),
});

export const meetingOf = (roster: readonly sound.RosterLine[]): QuorumFacts =>
  sound.meetingOf(roster.map((line) => (line.answer === 'sends somebody' ? { ...line, answer: 'comes' } : line)));
