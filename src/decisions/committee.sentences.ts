import { noRemedy, type Sentences } from '../sentences.js';
import type { CommitteeFacts, CommitteeVerdict } from './committee.js';

export const committeeSentences: Sentences<CommitteeVerdict, CommitteeFacts> = {
  outcomes: {
    steering: { ja: '運営委員会の所掌である', en: 'it is for the Steering Committee' },
    security: { ja: 'セキュリティ委員会の所掌である', en: 'it is for the Security Committee' },
    none: { ja: 'いずれの委員会の所掌でもない', en: 'it is for neither committee' },
  },
  summaries: {
    steering: { ja: '運営委員会が審議し、決定する。', en: 'The Steering Committee deliberates and decides on it.' },
    security: {
      ja: 'セキュリティ委員会が審議し、決定する。',
      en: 'The Security Committee deliberates and decides on it.',
    },
    none: { ja: 'いずれの委員会の所掌にも掲げられていない。', en: 'Neither committee has it among its matters.' },
  },
  grounds: {
    'system-basics': {
      true: {
        ja: 'システムの管理・利用の基本事項に当たる。',
        en: 'It is the basics of the management and use of systems.',
      },
      false: {
        ja: 'システムの管理・利用の基本事項には当たらない。',
        en: 'It is not the basics of the management and use of systems.',
      },
      unknown: {
        ja: 'システムの管理・利用の基本事項に当たるかは分からない。',
        en: 'Whether it is the basics of the management and use of systems is not known.',
      },
    },
    introduction: {
      true: {
        ja: '新規の導入又は事務の電子情報システム化に当たる。',
        en: 'It is an introduction or a computerisation.',
      },
      false: {
        ja: '新規の導入又は事務の電子情報システム化には当たらない。',
        en: 'It is not an introduction or a computerisation.',
      },
      unknown: {
        ja: '新規の導入又は事務の電子情報システム化に当たるかは分からない。',
        en: 'Whether it is an introduction or a computerisation is not known.',
      },
    },
    change: {
      true: { ja: 'システム又は処理の変更に当たる。', en: 'It is a change of a system or of processing.' },
      false: { ja: 'システム又は処理の変更には当たらない。', en: 'It is not a change of a system or of processing.' },
      unknown: {
        ja: 'システム又は処理の変更に当たるかは分からない。',
        en: 'Whether it is a change of a system or of processing is not known.',
      },
    },
    'referred-to-steering': {
      true: {
        ja: '区長が運営委員会に求めた事項に当たる。',
        en: 'It is what the mayor refers to the Steering Committee.',
      },
      false: {
        ja: '区長が運営委員会に求めた事項には当たらない。',
        en: 'It is not what the mayor refers to the Steering Committee.',
      },
      unknown: {
        ja: '区長が運営委員会に求めた事項に当たるかは分からない。',
        en: 'Whether it is what the mayor refers to the Steering Committee is not known.',
      },
    },
    'security-basics': {
      true: {
        ja: 'セキュリティ委員会の扱う、情報セキュリティ対策の基本事項に当たる。',
        en: 'It is the basics of security measures, as the Security Committee has them.',
      },
      false: {
        ja: 'セキュリティ委員会の扱う、情報セキュリティ対策の基本事項には当たらない。',
        en: 'It is not the basics of security measures, as the Security Committee has them.',
      },
      unknown: {
        ja: 'セキュリティ委員会の扱う、情報セキュリティ対策の基本事項に当たるかは分からない。',
        en: 'Whether it is the basics of security measures, as the Security Committee has them is not known.',
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
        ja: '区長がセキュリティ委員会に求めた事項に当たる。',
        en: 'It is what the mayor refers to the Security Committee.',
      },
      false: {
        ja: '区長がセキュリティ委員会に求めた事項には当たらない。',
        en: 'It is not what the mayor refers to the Security Committee.',
      },
      unknown: {
        ja: '区長がセキュリティ委員会に求めた事項に当たるかは分からない。',
        en: 'Whether it is what the mayor refers to the Security Committee is not known.',
      },
    },
  },
  facts: {
    matter: { ja: '事項の種類', en: 'what the matter is' },
    referredTo: { ja: '区長が審議を求めた委員会', en: 'to which committee the mayor refers it' },
  },
  remedy: noRemedy,
};
