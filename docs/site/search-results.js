// What TypeDoc's search lacks: a summary below each result, and an answer to words typed before the index was there.

{
  const results = document.getElementById('tsd-search-results');
  const status = document.getElementById('tsd-search-status');
  const field = document.getElementById('tsd-search-input');
  const base = new URL(document.documentElement.dataset.base, location.href).href;

  new MutationObserver((changes) => {
    for (const result of changes.flatMap(({ addedNodes }) => [...addedNodes])) {
      const link = result.querySelector?.('a');
      const summary = link && window.summaries?.[link.href.slice(base.length)];
      if (!summary) continue;
      const line = document.createElement('small');
      line.textContent = summary;
      link.querySelector('.text').append(line);
    }
  }).observe(results, { childList: true });

  // The status is emptied when the index has come.
  const arrival = new MutationObserver(() => {
    if (status.childElementCount > 0) return;
    arrival.disconnect();
    if (field.value !== '') field.dispatchEvent(new Event('input'));
  });
  arrival.observe(status, { childList: true });
}
