import type { Bilingual, Language } from 'arakawa-it-rules';
import type { Command, Options } from './command.js';
import { COMMON } from './options.js';
import { editionInWords } from './words/verdict.js';

const NAME = 'arakawa-it-rules';

const USAGE: Bilingual = { ja: '使い方：', en: 'usage: ' };

const STATUS: Bilingual = {
  ja: `0 結論が出た（望ましい結論のある問いでは、望ましい結論）　1 望ましくない結論
2 事実又は引数を受け付けない、読み書きできない　3 結論が出ない（事実が足りない）
複数の事例では、最も大きいもの。130 中断（Ctrl-C）`,
  en: `0 settled, favourably where a question has favourable outcomes; 1 settled otherwise;
2 facts or arguments are refused, or something cannot be read or written; 3 undetermined.
Of several cases the highest. 130 interrupted (Ctrl-C).`,
};

const HEADINGS = {
  options: { ja: 'オプション', en: 'Options' },
  status: { ja: '終了コード', en: 'Exit status' },
  commands: { ja: 'コマンド', en: 'Commands' },
} as const;

/** How a command is written. */
export const usageOf = (name: string, operands: Bilingual, language: Language): string =>
  [NAME, name, operands[language], { ja: '[オプション]', en: '[options]' }[language]].join(' ');

/** What a command does and takes. */
export function helpOn(
  name: string,
  { summary, operands, about, options, status }: Command,
  language: Language,
): string {
  return `${[
    USAGE[language] + usageOf(name, operands, language),
    '',
    summary[language],
    ...(about === undefined ? [] : [about[language]]),
    '',
    HEADINGS.options[language],
    ...optionLines({ ...options, ...COMMON }, language),
    '',
    HEADINGS.status[language],
    ...(status ?? STATUS)[language].split('\n').map((line) => `  ${line}`),
  ].join('\n')}\n`;
}

const optionLines = (options: Options, language: Language): readonly string[] =>
  Object.entries(options).map(([name, { short, value, help }]) => {
    const written = `${short === undefined ? '' : `-${short}, `}--${name}${value === undefined ? '' : ` ${value[language]}`}`;
    return `  ${written}\n      ${help[language]}`;
  });

/** All commands. */
export function overview(commands: { readonly [name: string]: Command }, language: Language): string {
  const width = Math.max(...Object.keys(commands).map((name) => name.length));
  return `${[
    `${USAGE[language]}${NAME} ${{ ja: '<コマンド> …', en: '<command> …' }[language]}`,
    '',
    editionInWords(language),
    '',
    HEADINGS.commands[language],
    ...Object.entries(commands).map(([name, { summary }]) => `  ${name.padEnd(width)}  ${summary[language]}`),
    '',
    HEADINGS.options[language],
    ...optionLines(TOP, language),
    '',
    HEADINGS.status[language],
    ...STATUS[language].split('\n').map((line) => `  ${line}`),
    '',
    {
      ja: `${NAME} <コマンド> --help で、コマンドごとの説明を示します。`,
      en: `${NAME} <command> --help says the rest.`,
    }[language],
  ].join('\n')}\n`;
}

/** Options without a command. */
export const TOP = {
  ...COMMON,
  version: {
    type: 'boolean',
    help: { ja: '版と、写している規程の版', en: 'the version, and the edition of the regulation' },
  },
} as const satisfies Options;
