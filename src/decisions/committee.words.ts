import type { Bilingual } from '../input/language.js';
import { minorChangeCommittee, securityBasics } from '../regulation/readings.texts.js';
import type { Descriptions, Words } from '../verdict/words.js';
import { applicationProcedureWords } from './application-procedure.words.js';
import type { CommitteeFacts, CommitteeMatter, CommitteeVerdict, committee } from './committee.js';

const matters: { readonly [matter in CommitteeMatter]: Bilingual } = {
  'system-basics': {
    ja: 'システムの管理・利用の基本事項（第16条第1号）',
    en: 'the basics of managing and using systems, Article 16, item (i)',
  },
  'security-basics': {
    ja: '情報セキュリティ対策の基本事項（第16条第1号が除くもの）',
    en: 'the basics of security measures, which Article 16, item (i) leaves out',
  },
  introduction: {
    ja: '新たなシステムの導入（第16条第2号）',
    en: 'the introduction of a new system, Article 16, item (ii)',
  },
  computerisation: {
    ja: '事務の電子情報システム化（第16条第2号）',
    en: 'the computerisation of work, Article 16, item (ii)',
  },
  'system-change': { ja: 'システムの変更（第16条第3号）', en: 'a change of a system, Article 16, item (iii)' },
  'processing-change': {
    ja: '電子情報処理の変更（第16条第3号）',
    en: 'a change of processing, Article 16, item (iii)',
  },
  'security-measures': {
    ja: '情報セキュリティ対策の実施（第21条第1号）',
    en: 'carrying out security measures, Article 21, item (i)',
  },
  'security-audit': {
    ja: '情報セキュリティ対策の監査（第21条第2号）',
    en: 'audits of security measures, Article 21, item (ii)',
  },
  'security-evaluation': {
    ja: '情報セキュリティ対策の評価・見直し（第21条第3号）',
    en: 'evaluating and reviewing security measures, Article 21, item (iii)',
  },
  'incident-response': {
    ja: '侵害・障害が起きたときの対応（第21条第4号）',
    en: 'the response to infringements and failures, Article 21, item (iv)',
  },
  'referred-by-mayor': {
    ja: 'その他、区長が特に必要と認めた事項（第16条第4号・第21条第5号）',
    en: 'another matter that the mayor refers as specially necessary, Article 16, item (iv); Article 21, item (v)',
  },
  other: { ja: 'いずれでもないもの', en: 'none of these' },
};

/**
 * What is said of the question, its facts and its answers, in both languages: for `explainer`.
 * @ja この判断の文言（問い・事実・結論・根拠）
 */
export const committeeWords: Words<typeof committee, CommitteeFacts, CommitteeVerdict> = {
  question: {
    ja: 'この事項は、どの委員会が審議し、決定するか。',
    en: 'Which committee deliberates and decides on this matter?',
  },
  presupposes: {
    ja: '委員会での審議を求めようとする事項であること。',
    en: 'A matter that a committee is to deliberate on.',
  },
  asks: {
    matter: { ja: '事項の種類', en: 'what the matter is' },
    procedure: { ja: '変更がどの手続によるか', en: 'which procedure the change goes through' },
    referredTo: {
      ja: '区長が審議を特に必要と認めた委員会',
      en: 'the committee whose deliberation the mayor has found specially necessary',
    },
  },
  outcomes: {
    steering: {
      label: { ja: '運営委員会の所掌である', en: 'it is for the Steering Committee' },
      answer: { ja: '運営委員会が審議し、決定する。', en: 'The Steering Committee deliberates and decides on it.' },
    },
    security: {
      label: { ja: 'セキュリティ委員会の所掌である', en: 'it is for the Security Committee' },
      answer: {
        ja: 'セキュリティ委員会が審議し、決定する。',
        en: 'The Security Committee deliberates and decides on it.',
      },
    },
    none: {
      label: { ja: 'いずれの委員会の所掌でもない', en: 'it is for neither committee' },
      answer: {
        ja: 'いずれの委員会の審議事項にも当たらない。',
        en: 'It is not for either committee to deliberate on.',
      },
    },
  },
  grounds: {
    'minor-change': {
      true: {
        ja: '軽易な変更の手続による変更であり、可否は課長が決定する。',
        en: 'The change goes through as a minor one, on which a section head decides.',
      },
      false: {
        ja: '課長が可否を決定する軽易な変更には当たらない。',
        en: 'It is not a minor change on which a section head decides.',
      },
      unknown: {
        ja: '課長が可否を決定する軽易な変更に当たるかは分からない。',
        en: 'Whether it is a minor change on which a section head decides is not known.',
      },
    },
    'system-basics': {
      true: {
        ja: 'システムの管理・利用の基本事項に当たる。',
        en: 'It is a basic matter of the management and use of systems.',
      },
      false: {
        ja: 'システムの管理・利用の基本事項には当たらない。',
        en: 'It is not a basic matter of the management and use of systems.',
      },
      unknown: {
        ja: 'システムの管理・利用の基本事項に当たるかは分からない。',
        en: 'Whether it is a basic matter of the management and use of systems is not known.',
      },
    },
    'security-basics': {
      true: {
        ja: 'セキュリティ委員会が扱う情報セキュリティ対策の基本事項に当たる。',
        en: 'It is one of the basic matters of security measures that the Security Committee deals with.',
      },
      false: {
        ja: 'セキュリティ委員会が扱う情報セキュリティ対策の基本事項には当たらない。',
        en: 'It is not one of the basic matters of security measures that the Security Committee deals with.',
      },
      unknown: {
        ja: 'セキュリティ委員会が扱う情報セキュリティ対策の基本事項に当たるかは分からない。',
        en: 'Whether it is one of the basic matters of security measures that the Security Committee deals with is not known.',
      },
    },
    introduction: {
      true: {
        ja: '新規の導入又は事務の電子情報システム化に当たる。',
        en: 'It is the introduction of a new system or the computerisation of work.',
      },
      false: {
        ja: '新規の導入又は事務の電子情報システム化には当たらない。',
        en: 'It is neither the introduction of a new system nor the computerisation of work.',
      },
      unknown: {
        ja: '新規の導入又は事務の電子情報システム化に当たるかは分からない。',
        en: 'Whether it is the introduction of a new system or the computerisation of work is not known.',
      },
    },
    change: {
      true: {
        ja: '運営委員会が審議するシステム又は処理の変更に当たる。',
        en: 'It is a change of a system or of processing that the Steering Committee deliberates on.',
      },
      false: {
        ja: '運営委員会が審議するシステム又は処理の変更には当たらない。',
        en: 'It is not a change of a system or of processing that the Steering Committee deliberates on.',
      },
      unknown: {
        ja: '運営委員会が審議するシステム又は処理の変更に当たるかは分からない。',
        en: 'Whether it is a change of a system or of processing that the Steering Committee deliberates on is not known.',
      },
    },
    'referred-to-steering': {
      true: {
        ja: '区長が運営委員会の審議を特に必要と認めた事項に当たる。',
        en: 'The mayor has found deliberation by the Steering Committee specially necessary.',
      },
      false: {
        ja: '区長が運営委員会の審議を特に必要と認めた事項には当たらない。',
        en: 'The mayor has not found deliberation by the Steering Committee specially necessary.',
      },
      unknown: {
        ja: '区長が運営委員会の審議を特に必要と認めた事項に当たるかは分からない。',
        en: 'Whether the mayor has found deliberation by the Steering Committee specially necessary is not known.',
      },
    },
    'security-measures': {
      true: { ja: '情報セキュリティ対策の実施に当たる。', en: 'It is the carrying out of security measures.' },
      false: {
        ja: '情報セキュリティ対策の実施には当たらない。',
        en: 'It is not the carrying out of security measures.',
      },
      unknown: {
        ja: '情報セキュリティ対策の実施に当たるかは分からない。',
        en: 'Whether it is the carrying out of security measures is not known.',
      },
    },
    'security-audit': {
      true: { ja: '情報セキュリティ対策の監査に当たる。', en: 'It is an audit of security measures.' },
      false: { ja: '情報セキュリティ対策の監査には当たらない。', en: 'It is not an audit of security measures.' },
      unknown: {
        ja: '情報セキュリティ対策の監査に当たるかは分からない。',
        en: 'Whether it is an audit of security measures is not known.',
      },
    },
    'security-evaluation': {
      true: {
        ja: '情報セキュリティ対策の評価・見直しに当たる。',
        en: 'It is an evaluation or review of security measures.',
      },
      false: {
        ja: '情報セキュリティ対策の評価・見直しには当たらない。',
        en: 'It is not an evaluation or review of security measures.',
      },
      unknown: {
        ja: '情報セキュリティ対策の評価・見直しに当たるかは分からない。',
        en: 'Whether it is an evaluation or review of security measures is not known.',
      },
    },
    'incident-response': {
      true: { ja: '侵害・障害への対応に当たる。', en: 'It is the response to an infringement or a failure.' },
      false: {
        ja: '侵害・障害への対応には当たらない。',
        en: 'It is not the response to an infringement or a failure.',
      },
      unknown: {
        ja: '侵害・障害への対応に当たるかは分からない。',
        en: 'Whether it is the response to an infringement or a failure is not known.',
      },
    },
    'referred-to-security': {
      true: {
        ja: '区長がセキュリティ委員会の審議を特に必要と認めた事項に当たる。',
        en: 'The mayor has found deliberation by the Security Committee specially necessary.',
      },
      false: {
        ja: '区長がセキュリティ委員会の審議を特に必要と認めた事項には当たらない。',
        en: 'The mayor has not found deliberation by the Security Committee specially necessary.',
      },
      unknown: {
        ja: '区長がセキュリティ委員会の審議を特に必要と認めた事項に当たるかは分からない。',
        en: 'Whether the mayor has found deliberation by the Security Committee specially necessary is not known.',
      },
    },
  },
  readings: { 'minor-change-committee': minorChangeCommittee, 'security-basics': securityBasics },
};

/** What forms and schemas say of its facts. */
export const committeeDescriptions: Descriptions<typeof committee, CommitteeFacts, CommitteeVerdict> = {
  facts: {
    matter: {
      title: { ja: '事項の種類', en: 'What the matter is' },
      note: {
        ja: '複数の面をもつ事項は、面ごとに問う。',
        en: 'Ask for each aspect of a matter that has several.',
      },
      citation: ['第16条', '第21条'],
      values: matters,
    },
    procedure: {
      title: { ja: '変更の手続', en: 'Procedure the change goes through' },
      note: {
        ja: '事項がシステム又は処理の変更である場合だけ問う。',
        en: 'It matters only where the matter is a change of a system or of processing.',
      },
      citation: ['第12条第4項', '第13条第2項', '第13条第3項'],
      values: applicationProcedureWords,
    },
    referredTo: {
      title: { ja: '区長が審議を求める委員会', en: 'Committee the mayor refers it to' },
      note: {
        ja: '事項が、区長が特に必要と認めたものである場合だけ問う。',
        en: 'It matters only where the mayor refers the matter as specially necessary.',
      },
      citation: ['第16条第4号', '第21条第5号'],
      values: {
        steering: { ja: '電子情報システム運営委員会', en: 'the Steering Committee' },
        security: { ja: '情報セキュリティ委員会', en: 'the Security Committee' },
      },
    },
  },
};
