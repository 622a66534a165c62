import { onMounted, onUnmounted } from 'vue';

/**
 * The address as the place where a case is kept: written at once, so that nothing is lost on reload, and step by step, so that Back undoes.
 * `read` takes over what the address says.
 */
export function useAddress(read: (fragment: string) => void) {
  /** What is being typed: all of it is one step. */
  let typing: string | undefined;

  function keep(fragment: string, typedAt?: string): void {
    const isSameStep = typedAt !== undefined && typedAt === typing;
    typing = typedAt;
    if (fragment === location.hash) return;
    if (isSameStep) history.replaceState(history.state, '', fragment);
    else {
      // The site's router goes back to where one was.
      history.replaceState({ scrollPosition: scrollY }, '');
      history.pushState({ scrollPosition: scrollY }, '', fragment);
    }
  }
  const restore = () => {
    typing = undefined;
    read(location.hash);
  };
  onMounted(() => {
    restore();
    for (const event of ['popstate', 'hashchange']) addEventListener(event, restore);
  });
  onUnmounted(() => {
    for (const event of ['popstate', 'hashchange']) removeEventListener(event, restore);
  });
  return {
    keep,
    settle: () => {
      typing = undefined;
    },
  };
}
