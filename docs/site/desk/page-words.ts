import type { Language } from 'arakawa-it-rules';
import { useData } from 'vitepress';
import { computed } from 'vue';
import { say, type Word } from './words.js';

/** The language of the page, and what the desk says in it. */
export function usePageWords() {
  const { lang } = useData();
  const language = computed(() => lang.value as Language);
  return { language, t: (word: Word) => say(word, language.value) };
}
