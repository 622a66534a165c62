import type { Article } from '../regulation/provision.js';
import { condition } from '../verdict/condition.js';

/** Whether information assets have been infringed, whether that is to be feared, or neither. */
export const INFRINGEMENTS = ['occurred', 'feared', 'none'] as const;

/** The fear of an infringement is enough. */
export const infringementOrFear = /* @__PURE__ */ condition(
  '第3条の2第3項',
  ({ infringement }: { readonly infringement: (typeof INFRINGEMENTS)[number] }) => infringement !== 'none',
);

export const cioAbsent = /* @__PURE__ */ condition(
  '第3条の2第4項',
  ({ cioAvailable }: { readonly cioAvailable: boolean }) => !cioAvailable,
);

/**
 * Article 3-2, place by place.
 * @ja 第3条の2
 */
export const article3_2: Article = {
  citation: '第3条の2',
  chapter: '第2章',
  caption: { ja: '情報統括責任者の補佐', en: 'Assistance to the chief information officer' },
  amendedBy: ['令和4年訓令甲第7号'],
  provisions: [
    {
      citation: '第3条の2',
      kind: 'container',
      summary: {
        ja: '情報管理責任者となる職と、その責務及び権限。',
        en: 'Who is information manager, with what duties and powers.',
      },
    },
    {
      citation: '第3条の2第1項',
      kind: 'office',
      uses: ['管理部', 'デジタル推進課長', '情報統括責任者', '電子情報システム', '情報資産', '情報セキュリティ対策'],
      summary: {
        ja: '情報管理責任者は管理部デジタル推進課長であり、情報統括責任者の統括を補佐する。',
        en: 'The information manager is the head of デジタル推進課 in 管理部, and assists the chief information officer in overseeing.',
      },
      acts: [
        {
          mode: 'duty',
          by: ['information-manager'],
          act: {
            ja: 'システムと情報資産の管理及び情報セキュリティ対策の事務の統括を補佐する',
            en: 'assist in overseeing the management of systems and information assets and the security measures',
          },
          toward: ['chief-information-officer'],
          urgency: 'standing',
        },
      ],
    },
    {
      citation: '第3条の2第2項',
      kind: 'power',
      uses: ['情報管理責任者', 'システム管理課長', '電子情報システム', '課', '情報セキュリティ'],
      summary: {
        ja: '情報管理責任者は、システム管理課長と利用する課の長に、情報セキュリティについて指導し、助言することができる。',
        en: 'The information manager may guide and advise the heads of system-managing and using sections on information security.',
      },
      acts: [
        {
          mode: 'power',
          by: ['information-manager'],
          act: { ja: '情報セキュリティについて指導し、助言する', en: 'guide and advise on information security' },
          toward: ['system-managing-section-head', 'using-section-head'],
          urgency: 'standing',
        },
      ],
    },
    {
      citation: '第3条の2第3項',
      kind: 'duty',
      uses: ['情報管理責任者', '区', '情報資産', '情報統括責任者'],
      summary: {
        ja: '区の情報資産が侵害されたとき、又はそのおそれがあるとき、情報管理責任者は、情報統括責任者の指示に従って必要十分な措置をとる。',
        en: "On an infringement of the ward's information assets, or where one is to be feared, the information manager takes measures that are necessary and sufficient, as the chief information officer directs.",
      },
      acts: [
        {
          mode: 'duty',
          by: ['information-manager'],
          act: {
            ja: '情報統括責任者の指示に従い、必要十分な措置をとる',
            en: 'take necessary and sufficient measures, following the instructions of the chief information officer',
          },
          urgency: 'on-event',
          when: {
            ja: '情報資産の侵害が発生したとき、又はそのおそれがあるとき',
            en: 'on an infringement of information assets, or where one is to be feared',
          },
        },
        {
          mode: 'power',
          by: ['chief-information-officer'],
          act: { ja: 'とるべき措置を指示する', en: 'direct the measures to be taken' },
          toward: ['information-manager'],
          urgency: 'on-event',
          when: {
            ja: '情報資産の侵害が発生したとき、又はそのおそれがあるとき',
            en: 'on an infringement of information assets, or where one is to be feared',
          },
        },
      ],
    },
    {
      citation: '第3条の2第4項',
      kind: 'duty',
      uses: ['情報統括責任者', '情報管理責任者', '第3条の2第3項'],
      summary: {
        ja: 'その場合に情報統括責任者が不在なら、情報管理責任者は自らの判断で必要十分な措置をとる。',
        en: 'If the chief information officer is absent then, the information manager decides on such measures without instructions, and takes them.',
      },
      acts: [
        {
          mode: 'duty',
          by: ['information-manager'],
          act: {
            ja: '自らの判断で、必要十分な措置をとる',
            en: 'decide without instructions on necessary and sufficient measures, and take them',
          },
          urgency: 'on-event',
          when: {
            ja: '情報資産の侵害又はそのおそれがあり、情報統括責任者が不在のとき',
            en: 'on an infringement or the fear of one, while the chief information officer is absent',
          },
        },
      ],
    },
  ],
};
