import { McpServer, type McpServerFactory } from '@modelcontextprotocol/server';
import { edition, type Language, version } from 'arakawa-it-rules';
import { openapi } from 'arakawa-it-rules/schemas';
import { actsTool } from './acts.js';
import { addPrompt, RULE } from './prompt.js';
import { questionTools } from './questions.js';
import { addResources } from './resources.js';
import { textTool } from './texts.js';
import { ANNOTATIONS, type Arguments, call, inputSchemaOf, outputSchemaOf, shown } from './tool.js';

/** Makes servers that are all alike: they keep nothing, so that each connection, or each request, may have its own. */
export function servers(language: Language, only?: readonly string[]): McpServerFactory {
  const document = openapi({ language });
  const all = [...questionTools(document, language), actsTool(document, language), textTool(language)];
  const wanted = only === undefined ? all : only.map((name) => all.find((tool) => tool.name === name) ?? unknown(name));
  const tools = wanted.map((tool) => ({
    tool,
    config: {
      ...{ title: tool.title, description: tool.description, annotations: ANNOTATIONS },
      inputSchema: shown(inputSchemaOf(tool)),
      outputSchema: shown(outputSchemaOf(tool)),
    },
  }));
  return () => {
    const about = { name: 'arakawa-it-rules', title: edition.title[language], version };
    const server = new McpServer(about, { instructions: RULE[language] });
    for (const { tool, config } of tools)
      server.registerTool(tool.name, config, (given) => call(tool, given as Arguments, language));
    addResources(server, language);
    addPrompt(server, language);
    return server;
  };
}

function unknown(name: string): never {
  throw new TypeError(`There is no tool ${name}.`);
}
