/// <reference types="vite/client" />
import { inBrowser, type Theme, withBase } from 'vitepress';
import DefaultTheme from 'vitepress/theme-without-fonts';
import { defineAsyncComponent, h } from 'vue';
import { wordsIn } from '../words.js';
import SiteSearch from './SiteSearch.vue';
import './paper.css';
import '../../map/map.css';

export default {
  extends: DefaultTheme,
  Layout: () => h(DefaultTheme.Layout, null, { 'nav-bar-content-before': () => h(SiteSearch) }),
  enhanceApp({ app, router }) {
    app.config.globalProperties['$say'] = (english: keyof (typeof wordsIn)['ja']['screenReaders']) =>
      wordsIn[router.route.path.startsWith(withBase('/en/')) ? 'en' : 'ja'].screenReaders[english];
    // Loaded where a page mounts them by name. A page cannot mount what is called like its own file, `desk`.
    app.component(
      'LiveCard',
      defineAsyncComponent(() => import('../desk/LiveCard.vue')),
    );
    app.component(
      'CaseDesk',
      defineAsyncComponent(() => import('../desk/Desk.vue')),
    );
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
