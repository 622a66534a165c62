import { words } from './words.js';

/**
 * Makes the theme of VitePress say in the language of the page what it says to screen readers in English alone;
 * `$say` is a word in that language (theme/index.ts).
 */
export const mendedTheme = {
  name: 'mended-theme',
  enforce: 'pre' as const,
  transform(code: string, id: string): string | undefined {
    // What is in English alone leads to the list of such pages in Japanese.
    if (/\/theme-default\/composables\/langs\.js$/.test(id))
      return code.replace(
        'page.value.relativePath',
        "$&.replace('/source/', '/project/').replace(/^en\\/(api|project)\\/.+/, 'en/$1/index.md')",
      );
    // Going on to a page without an outline, it would move the mark of one that is gone.
    if (/\/theme-default\/composables\/outline\.js$/.test(id))
      return code.replace('function activateLink(hash) {', '$& if (!marker.value) return;');
    if (!/\/theme-default\/.*\.vue$/.test(id)) return undefined;
    return Object.keys(words.screenReaders).reduce(
      (source, english) =>
        source
          .replace(new RegExp(`((?:aria-)?label)="${english}"`), `:$1="$say('${english}')"`)
          .replace(new RegExp(`(>\\s*)${english}(\\s*<)`), `$1{{ $say('${english}') }}$2`),
      // A page without a main part has one so, and one with a footer beside another no second.
      code.replace('class="NotFound"', '$& role="main"').replace('class="VPDocFooter"', '$& role="group"'),
    );
  },
};
