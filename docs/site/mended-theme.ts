import type { words } from './words.js';

/** What VitePress's own theme says to screen readers in English alone, and what that is called here. */
const said = {
  'Main Navigation': 'mainNavigation',
  'Sidebar Navigation': 'besides',
  'mobile navigation': 'mobileNavigation',
  'extra navigation': 'extraNavigation',
  'toggle section': 'unfold',
  Pager: 'pager',
} as const satisfies Readonly<Record<string, keyof typeof words>>;

/** Makes the theme say it in the language of the page; `$say` is a word in that language (theme/index.ts). */
export const mendedTheme = {
  name: 'mended-theme',
  enforce: 'pre' as const,
  transform(code: string, id: string): string | undefined {
    // What is in English alone leads to the list of such pages in Japanese.
    if (/\/theme-default\/composables\/langs\.js$/.test(id))
      return code.replace('page.value.relativePath', "$&.replace(/^en\\/(api|project)\\/.+/, 'en/$1/index.md')");
    // Going on to a page without an outline, it would move the mark of one that is gone.
    if (/\/theme-default\/composables\/outline\.js$/.test(id))
      return code.replace('function activateLink(hash) {', '$& if (!marker.value) return;');
    if (!/\/theme-default\/.*\.vue$/.test(id)) return undefined;
    return Object.entries(said).reduce(
      (source, [english, word]) =>
        source
          .replace(`label="${english}"`, `:label="$say('${word}')"`)
          .replace(`aria-:label`, ':aria-label')
          .replace(new RegExp(`(>\\s*)${english}(\\s*<)`), `$1{{ $say('${word}') }}$2`),
      code,
    );
  },
};
