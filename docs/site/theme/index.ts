/// <reference types="vite/client" />
import { inBrowser, type Theme, withBase } from 'vitepress';
import DefaultTheme from 'vitepress/theme-without-fonts';
import { type Component, defineAsyncComponent, h } from 'vue';
import { wordsIn } from '../words.js';
import SiteSearch from './SiteSearch.vue';
import './paper.css';
import '../../map/map.css';

/** What is loaded where a page mounts it by name. A page cannot mount what is called like its own file, `desk`. */
const parts: Readonly<Record<string, () => Promise<Component>>> = {
  LiveCard: () => import('../desk/LiveCard.vue'),
  CaseDesk: () => import('../desk/Desk.vue'),
};

export default {
  extends: DefaultTheme,
  Layout: () => h(DefaultTheme.Layout, null, { 'nav-bar-content-before': () => h(SiteSearch) }),
  enhanceApp({ app, router }) {
    app.config.globalProperties['$say'] = (english: keyof (typeof wordsIn)['ja']['screenReaders']) =>
      wordsIn[router.route.path.startsWith(withBase('/en/')) ? 'en' : 'ja'].screenReaders[english];
    for (const [name, load] of Object.entries(parts)) app.component(name, defineAsyncComponent(load));
    // Without https there is no worker, and files have none.
    if (!inBrowser || !import.meta.env.PROD || !('serviceWorker' in navigator)) return;
    navigator.serviceWorker.register(withBase('/offline.js')).catch(() => {});
    router.onAfterRouteChange = (page) => {
      // A page that is gone on to comes in full, one that is loaded anew hydrates with less: either may be next.
      const loaded = performance.getEntriesByType('resource').map(({ name }) => name.replace('.lean.js', '.js'));
      const urlsToCache = [page, withBase(`/search-${document.documentElement.lang}.json`), ...loaded];
      // Nobody waits for this.
      navigator.serviceWorker.ready.then(({ active }) =>
        active!.postMessage({ type: 'CACHE_URLS', payload: { urlsToCache } }),
      );
    };
  },
} satisfies Theme;
