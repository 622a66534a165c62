import { useEventListener } from '@vueuse/core';
import { onMounted, ref } from 'vue';

/**
 * The address as the place where a case is kept: written at once, so that nothing is lost on reload, and step by step, so that Back undoes.
 * `read` takes over what the address says.
 */
export function useAddress(read: (fragment: string, isFirst: boolean) => void) {
  /** What is being typed: all of it is one step. */
  const typing = ref<string>();
  /** What the page shows. */
  let shown: string | undefined;

  function keep(fragment: string, typedAt?: string): void {
    const isSameStep = typedAt !== undefined && typedAt === typing.value;
    typing.value = typedAt;
    if (fragment === location.hash) return;
    shown = fragment;
    if (isSameStep) history.replaceState(history.state, '', fragment);
    else {
      // The site's router goes back to where one was.
      history.replaceState({ scrollPosition: scrollY }, '');
      history.pushState({ scrollPosition: scrollY }, '', fragment);
    }
    // The site's links to the other language follow.
    dispatchEvent(new HashChangeEvent('hashchange'));
  }
  function restore(): void {
    if (location.hash === shown) return;
    const isFirst = shown === undefined;
    shown = location.hash;
    typing.value = undefined;
    read(shown, isFirst);
  }
  onMounted(restore);
  useEventListener(['popstate', 'hashchange'], restore);
  return { keep, typing };
}
