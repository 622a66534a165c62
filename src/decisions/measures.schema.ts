import * as z from 'zod';
import type { Bilingual } from '../input/language.js';
import type { Citation } from '../regulation/citation.js';
import { choice, described } from '../schemas/described.js';
import { factsSchema } from '../schemas/facts-schema.js';
import { verdictSchema } from '../schemas/verdict-schema.js';
import { measures, readMeasures } from './measures.js';

const kinds = () =>
  ({
    organisation: { ja: '組織体制', en: 'Organisation' },
    classification: { ja: '情報資産の分類と管理', en: 'Classification of information assets' },
    personnel: { ja: '人的対策', en: 'Personnel measures' },
    physical: { ja: '物理的対策', en: 'Physical measures' },
    technical: { ja: '技術的対策', en: 'Technical measures' },
    operational: { ja: '運用面の対策', en: 'Operational measures' },
  }) as const;

/**
 * The facts of `decideMeasures` as JSON.
 * @ja decideMeasures の事実（JSON）
 */
export const measuresFacts = /* @__PURE__ */ factsSchema(readMeasures, () => {
  const titles = kinds();
  const taken = (kind: keyof typeof titles, note: Bilingual, citation: Citation) =>
    described(z.boolean(), { title: titles[kind], note, citation }).optional();
  return z.strictObject({
    measures: described(
      z.strictObject({
        organisation: taken(
          'organisation',
          { ja: '対策を進める全庁的な体制。', en: 'A structure across the whole administration.' },
          '第26条第2項第1号',
        ),
        classification: taken(
          'classification',
          {
            ja: '機密性・完全性・可用性に応じた分類と、それに基づく対策。',
            en: 'By confidentiality, integrity and availability, and protection according to class.',
          },
          '第26条第2項第2号',
        ),
        personnel: taken(
          'personnel',
          { ja: '職員等への周知と研修。', en: 'Informing and training staff and contractors.' },
          '第26条第2項第3号',
        ),
        physical: taken(
          'physical',
          {
            ja: 'データの二重化、予備電源、施設への立入りの制限など。',
            en: 'Duplicated data, backup power, limited access to premises and the like.',
          },
          '第26条第2項第4号',
        ),
        technical: taken(
          'technical',
          { ja: 'アクセス制御など。', en: 'Access control and the like.' },
          '第26条第2項第5号',
        ),
        operational: taken(
          'operational',
          {
            ja: 'システムの監視、遵守状況の確認など。',
            en: 'Watching systems and compliance, and the like.',
          },
          '第26条第2項第6号',
        ),
      }),
      {
        title: { ja: '情報セキュリティ対策', en: 'Security measures' },
        note: {
          ja: '区分ごとに、講じているかどうか。示さない区分は不明とする。',
          en: 'Whether each kind is taken. A kind left out is not known.',
        },
        citation: '第26条第2項',
      },
    ).optional(),
  });
});

/**
 * The verdict of `decideMeasures` as JSON.
 * @ja decideMeasures の結論（JSON）
 */
export const measuresVerdict = /* @__PURE__ */ verdictSchema(measures, () => {
  const lacking = described(z.array(choice(kinds())), {
    title: { ja: '講じていない対策', en: 'Measures not taken' },
    note: { ja: '六つの区分がすべて分かったときに示す。', en: 'Given once all six kinds are known.' },
    citation: '第26条第2項',
  });
  return {
    outcomes: { complete: { lacking }, incomplete: { lacking: lacking.exactOptional() } },
    grounds: [
      'organisation-measures',
      'classification-measures',
      'personnel-measures',
      'physical-measures',
      'technical-measures',
      'operational-measures',
    ],
    facts: measuresFacts,
  };
});
