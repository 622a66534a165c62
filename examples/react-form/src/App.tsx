import Form from '@rjsf/core';
import type { RJSFSchema } from '@rjsf/utils';
import { customizeValidator } from '@rjsf/validator-ajv8';
import Ajv2020 from 'ajv/dist/2020.js';
import { type DecisionId, decisions, type Language } from 'arakawa-it-rules';
import { factsJsonSchema } from 'arakawa-it-rules/schemas';
import { useMemo, useState } from 'react';
import { Verdict } from './Verdict.js';

/** Any question of the library will do. */
const QUESTION: DecisionId = 'timeliness';
const { question } = decisions.find(({ id }) => id === QUESTION)!;

const validator = customizeValidator({ AjvClass: Ajv2020 });

/** What nobody has filled in is not known: no part of the form may fill itself. */
const NOTHING_BY_ITSELF = {
  emptyObjectFields: 'skipEmptyDefaults',
  arrayMinItems: { populate: 'never' },
} as const;

const WORDS = {
  ja: { send: '送信', sent: '送信される事実' },
  en: { send: 'Submit', sent: 'The facts as submitted' },
} as const;

export function App() {
  const [language, setLanguage] = useState<Language>('ja');
  const [facts, setFacts] = useState<unknown>({});
  const [sent, setSent] = useState<unknown>();
  // Its types know draft 7; the validator reads what it is given, which is draft 2020-12.
  const schema = useMemo(() => factsJsonSchema(QUESTION, { language }) as RJSFSchema, [language]);
  const words = WORDS[language];
  return (
    <main lang={language}>
      <button type="button" id="language" onClick={() => setLanguage(language === 'ja' ? 'en' : 'ja')}>
        {language === 'ja' ? 'English' : '日本語'}
      </button>
      <h1>{question[language]}</h1>
      <Form
        schema={schema}
        formData={facts}
        validator={validator}
        experimental_defaultFormStateBehavior={NOTHING_BY_ITSELF}
        omitExtraData
        onChange={({ formData }) => setFacts(formData)}
        onSubmit={({ formData }) => setSent(formData)}
        uiSchema={{ 'ui:submitButtonOptions': { submitText: words.send } }}
      />
      <Verdict question={QUESTION} facts={facts} language={language} />
      {sent === undefined ? null : (
        <section>
          <h2>{words.sent}</h2>
          <pre id="sent">{JSON.stringify(sent)}</pre>
        </section>
      )}
    </main>
  );
}
