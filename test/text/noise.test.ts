import { describe, expect, it } from 'vitest';
import { type Comparison, compareText, compareTexts, fingerprint } from '../../src/text.js';
import { times } from '../thorough.js';
import { official, randomNumbers, synthetic } from './texts.js';

const WIDE = /[!-~]/g;
const toWide = (text: string) => text.replace(WIDE, (each) => String.fromCharCode(each.charCodeAt(0) + 0xfee0));
const KANA: Readonly<Record<string, string>> = {
  シ: 'ｼ',
  ス: 'ｽ',
  テ: 'ﾃ',
  ム: 'ﾑ',
  デ: 'ﾃﾞ',
  ー: 'ｰ',
  '。': '｡',
  '、': '､',
};

type Noise = (text: string, at: number) => string;
const insert = (text: string, at: number, what: string) => text.slice(0, at) + what + text.slice(at);

/** Edits that say nothing. Each is made at one place. */
const noises: Readonly<Record<string, Noise>> = {
  'a space': (text, at) => insert(text, at, ' '),
  'a wide space': (text, at) => insert(text, at, '　'),
  'an invisible space': (text, at) => insert(text, at, '\u200b'),
  'a space less': (text, at) => text.slice(0, at) + text.slice(at).replace(' ', ''),
  'wide characters': (text, at) => text.slice(0, at) + toWide(text.slice(at, at + 12)) + text.slice(at + 12),
  'narrow kana': (text, at) =>
    text.slice(0, at) +
    text.slice(at, at + 12).replace(/[システムデー。、]/g, (each) => KANA[each]!) +
    text.slice(at + 12),
  'a blank line': (text, at) => insert(text, text.indexOf('\n', at) + 1, '\n\n'),
  'a blank line less': (text, at) => text.slice(0, at) + text.slice(at).replace('\n\n', '\n'),
  'another line end': (text, at) => text.slice(0, at) + text.slice(at).replace('\n', '\r\n'),
  'space at line ends': (text, at) => text.slice(0, at) + text.slice(at).replace('\n', ' \t\n　'),
  'a note': (text, at) => insert(text, text.indexOf('\n', at) + 1, '\n(一部改正〔令和9年訓令甲3号〕)\n\n'),
};
const lineBreak: Noise = (text, at) => insert(text, at, '\n');

const report = ({ provisions, rows }: Comparison) =>
  [...provisions, ...rows].filter(({ status }) => status !== 'same').map((each) => JSON.stringify(each).slice(0, 120));

const texts = [
  ['the synthetic regulation', synthetic, (text: string) => compareTexts(synthetic, text)],
  ...(official === undefined ? [] : ([['the official text', official, (text: string) => compareText(text)]] as const)),
] as const;

describe.each(texts)('noise in %s', (name, text, compared) => {
  const [from, tables, end] = [
    text.lastIndexOf('\n第1章'),
    text.indexOf('別表第1('),
    text.lastIndexOf('\n\n', text.indexOf('体系情報')),
  ];
  const random = randomNumbers(20261122);
  it('100 edits of one kind or another, 500 in the full run, report nothing', () => {
    const kinds = Object.entries(noises);
    const count = times(100, 500);
    for (let i = 0; i < count; i += 1) {
      const at = from + Math.floor(random() * ((end > from ? end : text.length - 200) - from));
      const [kind, noise] = kinds[i % kinds.length]!;
      expect(report(compared(noise(text, at))), `${kind} before ${text.slice(at, at + 20)}`).toEqual([]);
    }
  });
  it('200 line breaks anywhere in the articles report nothing', () => {
    for (let i = 0; i < 200; i += 1) {
      const at = from + Math.floor(random() * (tables - from));
      expect(report(compared(lineBreak(text, at))), `before ${text.slice(at, at + 20)}`).toEqual([]);
    }
  });
  it.runIf(name === 'the official text')('100 line breaks within the cells of the tables report nothing', () => {
    for (let i = 0; i < 100; i += 1) {
      const at = tables + Math.floor(random() * (end - tables));
      expect(report(compared(lineBreak(text, at))), `before ${text.slice(at, at + 20)}`).toEqual([]);
    }
  });
  it('20 edits of every kind at once report nothing', () => {
    for (let i = 0; i < 20; i += 1) {
      const noisy = Object.values(noises).reduce((each, noise) => {
        const [start, stop] = [each.lastIndexOf('\n第1章'), each.search(/\n別表第[1１]/)];
        return noise(each, start + Math.floor(random() * (stop - start)));
      }, text);
      expect(report(compared(noisy))).toEqual([]);
    }
  });
  it('all of it in wide characters, without blank lines, or with Windows line ends reports nothing', () => {
    for (const noisy of [toWide(text), text.replaceAll('\n\n', '\n'), text.replaceAll('\n', '\r\n'), `\ufeff${text}`])
      expect(report(compared(noisy))).toEqual([]);
  });
});

it('a fingerprint does not depend on width and white space, and does on everything else', () => {
  expect(fingerprint('第１条（目的）　ｼｽﾃﾑ ﾃﾞｰﾀ')).toBe(fingerprint('第1条(目的)システムデータ'));
  expect(fingerprint('ﾃ\nﾞ')).toBe(fingerprint('デ'));
  expect(fingerprint('以上')).not.toBe(fingerprint('以下'));
  // printf あ | sha256sum
  expect(fingerprint('あ')).toBe('dc5a4d3d82f7e15792959dc661538ae0');
  expect(fingerprint(' \n　')).toBe('');
});
