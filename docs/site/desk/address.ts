import { onMounted, onUnmounted } from 'vue';

const EVENTS = ['popstate', 'hashchange'] as const;

/**
 * The address as the place where a case is kept: written at once, so that nothing is lost on reload, and step by step, so that Back undoes.
 * `read` takes over what the address says.
 */
export function useAddress(read: (fragment: string, isFirst: boolean) => void) {
  /** What is being typed: all of it is one step. */
  let typing: string | undefined;
  /** What the page shows. */
  let shown: string | undefined;

  function keep(fragment: string, typedAt?: string): void {
    const isSameStep = typedAt !== undefined && typedAt === typing;
    typing = typedAt;
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
    typing = undefined;
    read(shown, isFirst);
  }
  onMounted(() => {
    restore();
    for (const event of EVENTS) addEventListener(event, restore);
  });
  onUnmounted(() => {
    for (const event of EVENTS) removeEventListener(event, restore);
  });
  return {
    keep,
    /** What is typed next is another step. */
    settle: () => {
      typing = undefined;
    },
  };
}
