import type { Language } from 'arakawa-it-rules';
import {
  Comment,
  DefaultTheme,
  DefaultThemeRenderContext,
  JSX,
  type NavigationElement,
  type ProjectReflection,
  type Reflection,
  ReflectionKind,
} from 'typedoc';
import { withOverview } from './accessible.js';
import { catalogueTable } from './decision-page/catalogue.js';
import { decisionOf } from './decision-page/decision.js';
import { decisionPage } from './decision-page/page.js';
import { words } from './words.js';

const h = JSX.createElement;

/** TypeDoc's theme, but: `@ja` lines have a place of their own, and a decision's page begins with the decision. */
class SiteContext extends DefaultThemeRenderContext {
  constructor(...given: ConstructorParameters<typeof DefaultThemeRenderContext>) {
    super(...given);
    const language = this.options.getValue('lang') as Language;
    const { commentSummary, commentShortSummary, commentTags, reflectionTemplate, documentTemplate } = this;

    this.commentSummary = (reflection) => {
      const english = inEnglish(commentSummary(reflection), language);
      const japanese = japaneseOf(reflection);
      if (japanese === undefined) return english;
      const line = h('p', { class: 'japanese-line', lang: 'ja' }, japanese);
      return language === 'ja' ? h(JSX.Fragment, null, line, english) : h(JSX.Fragment, null, english, line);
    };
    this.commentShortSummary = (reflection) => {
      const japanese = language === 'ja' ? japaneseOf(reflection) : undefined;
      return japanese === undefined ? commentShortSummary(reflection) : h('p', null, japanese);
    };
    this.commentTags = (reflection) => inEnglish(commentTags(reflection), language);
    this.reflectionTemplate = (page) => {
      const { model } = page;
      const decision = decisionOf(model);
      if (decision) return h(JSX.Fragment, null, decisionPage(decision, language, this), reflectionTemplate(page));
      if (!(model.kindOf(ReflectionKind.Variable) && model.name === 'decisions')) return reflectionTemplate(page);
      const about = [this.commentSummary(model), catalogueTable(language), this.commentTags(model)];
      return h(JSX.Fragment, null, ...about.filter((each) => each !== undefined));
    };
    this.documentTemplate = (page) => {
      const english = page.model.frontmatter['inEnglish'] === true;
      return english ? inEnglish(documentTemplate(page), language)! : documentTemplate(page);
    };
  }
}

export class SiteTheme extends DefaultTheme {
  override ContextClass = SiteContext;

  override buildNavigation(project: ProjectReflection): NavigationElement[] {
    const language = this.application.options.getValue('lang') as Language;
    return withOverview(super.buildNavigation(project), words.overview[language]);
  }
}

/** Comments are written in English; browsers and readers have to be told where the page is Japanese. */
const inEnglish = (element: JSX.Element | undefined, language: Language): JSX.Element | undefined =>
  element && language === 'ja' ? h('div', { lang: 'en' }, element) : element;

export function japaneseOf(reflection: Reflection): string | undefined {
  const comment = reflection.comment?.getTag('@ja')
    ? reflection.comment
    : reflection.isDeclaration()
      ? reflection.signatures?.[0]?.comment
      : undefined;
  const tag = comment?.getTag('@ja');
  return tag && Comment.combineDisplayParts(tag.content).trim();
}
