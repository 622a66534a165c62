import type { Committees } from './committees.seats.js';

/** What the picture of the committees says. */
export const words = {
  steering: { ja: '運営委員会', en: 'Steering Committee' },
  security: { ja: 'セキュリティ委員会', en: 'Security Committee' },
  chair: { ja: '両委員会の委員長', en: 'Chair of both committees' },
  members: {
    ja: (table: number, count: number) => `別表第${table}　委員 ${count}`,
    en: (table: number, count: number) => `Appended Table ${table}: ${count} members`,
  },
  quorum: {
    ja: (required: number, members: number) => `委員${members}のうち${required}の出席で開ける（第19条第1項）`,
    en: (required: number, members: number) => `Meets with ${required} of its ${members} members (Article 19(1))`,
  },
  temporary: {
    ja: (all: string) => `臨時委員が加わると：${all}`,
    en: (all: string) => `With temporary members: ${all}`,
  },
  of: {
    ja: ({ members, required }: Committees['quorums'][number]) => `${members}のうち${required}`,
    en: ({ members, required }: Committees['quorums'][number]) => `${required} of ${members}`,
  },
  none: { ja: '定足数の定めがない（第24条）', en: 'No quorum is prescribed (Article 24)' },
  prescribed: { ja: '定足数の定めがある', en: 'A quorum is prescribed' },
} as const;
