/// <reference types="vite/client" />
import { type Theme, withBase } from 'vitepress';
import DefaultTheme from 'vitepress/theme-without-fonts';
import { defineAsyncComponent, h } from 'vue';
import { wordsIn } from '../words.js';
import FittingPictures from './FittingPictures.vue';
import SiteSearch from './SiteSearch.vue';
import './paper.css';
import '../../map/style/pictures.css';
import '../../map/style/below-pictures.css';
import '../../map/style/print.css';

export default {
  extends: DefaultTheme,
  Layout: () => h(DefaultTheme.Layout, null, { 'nav-bar-content-before': () => h(SiteSearch) }),
  enhanceApp({ app, router }) {
    app.config.globalProperties['$say'] = (english: keyof (typeof wordsIn)['ja']['screenReaders']) =>
      wordsIn[router.route.path.startsWith(withBase('/en/')) ? 'en' : 'ja'].screenReaders[english];
    // What pages mount by name. A page cannot mount what is called like its own file, `desk`.
    app.component('FittingPictures', FittingPictures);
    app.component(
      'LiveCard',
      defineAsyncComponent(() => import('../desk/LiveCard.vue')),
    );
    app.component(
      'CaseDesk',
      defineAsyncComponent(() => import('../desk/Desk.vue')),
    );
  },
} satisfies Theme;
