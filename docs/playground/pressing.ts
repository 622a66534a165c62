/** A press that lasts longer than that no longer holds the page. */
const LONGEST_PRESS = 500;

/**
 * Draws soon, but not while the pointer is down: a page that is redrawn then would move what is about to be clicked away
 * from under it.
 */
export function unlessPressing(draw: () => void): () => void {
  let pressing = false;
  let due: ReturnType<typeof setTimeout> | undefined;
  const drawNow = () => {
    due = undefined;
    draw();
  };
  const drawSoon = () => {
    clearTimeout(due);
    due = setTimeout(drawNow, pressing ? LONGEST_PRESS : 0);
  };
  document.addEventListener('pointerdown', () => {
    pressing = true;
  });
  for (const ending of ['pointerup', 'pointercancel'] as const)
    document.addEventListener(ending, () => {
      pressing = false;
      if (due !== undefined) drawSoon();
    });
  return drawSoon;
}
