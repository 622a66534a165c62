import type { Citation } from '../regulation/citation.js';
import type { Article } from '../regulation/provision.js';
import { condition } from '../verdict/condition.js';

/** The nine terms that the article names, by the item that has them. */
export const contractTerms = {
  confidentiality: '第6条第1号',
  'purpose-limitation': '第6条第2号',
  'handover-and-disposal': '第6条第3号',
  copying: '第6条第4号',
  subcontracting: '第6条第5号',
  inspection: '第6条第6号',
  'incident-reporting': '第6条第7号',
  'security-measures': '第6条第8号',
  ownership: '第6条第9号',
} as const satisfies { readonly [term: string]: Citation };

/** What the tenth item leaves to a judgement: whether anything else is needed, and whether the contract has it. */
export const OTHER_TERMS = ['none-needed', 'included', 'lacking'] as const;

export const otherTermsIncluded = /* @__PURE__ */ condition(
  '第6条第10号',
  ({ otherTerms }: { readonly otherTerms: (typeof OTHER_TERMS)[number] }) => otherTerms !== 'lacking',
);

/**
 * Article 6, place by place.
 * @ja 第6条
 */
export const article6: Article = {
  citation: '第6条',
  chapter: '第3章',
  caption: { ja: '委託に係る措置', en: 'Outsourcing contracts' },
  amendedBy: ['令和4年訓令甲第7号'],
  provisions: [
    {
      citation: '第6条',
      kind: 'duty',
      uses: ['デジタル推進課長', 'システム管理課長', '電子情報システム', '受託事業者'],
      summary: {
        ja: 'デジタル推進課長とシステム管理課長は、管理するシステムの処理委託契約を結ぶとき、受託事業者の責任として次の事項を契約に明記する。',
        en: 'On concluding a contract that outsources work on a system they manage, the heads of デジタル推進課 and of system-managing sections write the following matters into it as responsibilities of the contractor.',
      },
      acts: [
        {
          mode: 'duty',
          by: ['digital-promotion-head', 'system-managing-section-head'],
          act: {
            ja: '受託事業者の責任に関する事項（第1号から第10号まで）を契約に明記する',
            en: "write the contractor's responsibilities (items (i) to (x)) into the contract",
          },
          toward: ['contractor'],
          urgency: 'on-event',
          when: { ja: '処理委託契約を締結するとき', en: 'on concluding an outsourcing contract' },
        },
      ],
    },
    {
      citation: '第6条第1号',
      kind: 'content',
      uses: ['データ'],
      summary: { ja: 'データの秘密を守ること。', en: 'Keeping the data secret.' },
    },
    {
      citation: '第6条第2号',
      kind: 'content',
      uses: ['データ'],
      summary: {
        ja: 'データを委託の目的以外に使わないこと。',
        en: 'Not using the data for any purpose but that of the contract.',
      },
    },
    {
      citation: '第6条第3号',
      kind: 'content',
      uses: ['データ'],
      summary: {
        ja: 'データの受渡し・保管・廃棄・返還。',
        en: 'Handing over, storing, disposing of and returning the data.',
      },
    },
    {
      citation: '第6条第4号',
      kind: 'content',
      uses: ['データ'],
      summary: { ja: 'データの複写の制限。', en: 'Limits on copying the data.' },
    },
    {
      citation: '第6条第5号',
      kind: 'content',
      summary: { ja: '再委託の禁止又は制限。', en: 'A ban or limits on subcontracting.' },
    },
    {
      citation: '第6条第6号',
      kind: 'content',
      uses: ['データ', '区'],
      summary: {
        ja: 'データの管理状況について、区の立入検査と調査を受け入れる義務。',
        en: 'The duty to accept on-site inspections and inquiries by the ward into how the data is kept.',
      },
    },
    {
      citation: '第6条第7号',
      kind: 'content',
      summary: { ja: '事故が起きたときの報告義務。', en: 'The duty to report incidents.' },
    },
    {
      citation: '第6条第8号',
      kind: 'content',
      uses: ['データ', '記録媒体'],
      summary: {
        ja: '不正アクセスやウィルスなどによる、データ・プログラムの持出し・盗聴・改ざん・消去と、機器・記録媒体の損傷の防止。',
        en: 'Preventing that data and programs are taken out, intercepted, tampered with or erased, and equipment and storage media damaged, by unauthorised access, viruses and the like.',
      },
    },
    {
      citation: '第6条第9号',
      kind: 'content',
      summary: { ja: '委託により作成された物の帰属。', en: 'Who owns what is made under the contract.' },
    },
    {
      citation: '第6条第10号',
      kind: 'content',
      uses: [
        'データ',
        '第6条第1号',
        '第6条第2号',
        '第6条第3号',
        '第6条第4号',
        '第6条第5号',
        '第6条第6号',
        '第6条第7号',
        '第6条第8号',
        '第6条第9号',
      ],
      summary: {
        ja: 'このほか、データ等の保護に必要な事項。',
        en: 'Whatever else the protection of data and the like needs.',
      },
    },
  ],
};
