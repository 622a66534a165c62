/// <reference types="vite/client" />
import { type Theme, withBase } from 'vitepress';
import DefaultTheme from 'vitepress/theme-without-fonts';
import { type Component, defineAsyncComponent } from 'vue';
import { words } from '../words.js';
import Layout from './SiteLayout.vue';
import './paper.css';
import '../../map/map.css';

const components = import.meta.glob<Component>('../desk/{LiveCard,Desk}.vue', { import: 'default' });

/** What pages mount by name. A page cannot mount what is called like its own file, `desk`. */
const names: Readonly<Record<string, string>> = { '../desk/LiveCard.vue': 'LiveCard', '../desk/Desk.vue': 'CaseDesk' };

export default {
  extends: DefaultTheme,
  Layout,
  enhanceApp({ app, router }) {
    app.config.globalProperties['$say'] = (word: keyof typeof words) =>
      words[word][router.route.path.startsWith(withBase('/en/')) ? 'en' : 'ja'];
    for (const [path, load] of Object.entries(components)) app.component(names[path]!, defineAsyncComponent(load));
  },
} satisfies Theme;
