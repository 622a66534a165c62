import { languages, words } from './words.js';

/** The page at the root: on to the reader's language, with both to choose from for whoever is not taken there. */
export const frontPage = (): string => `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>arakawa-it-rules</title>
<link rel="stylesheet" href="source/source.css">
<script>
const japanese = (navigator.languages ?? [navigator.language])[0]?.startsWith('ja');
location.replace((japanese ? 'ja' : 'en') + '/index.html');
</script>
</head>
<body>
<main>
<h1>arakawa-it-rules</h1>
${languages
  .map(
    (language) =>
      `<p lang="${language}"><a href="${language}/index.html" hreflang="${language}">${words.language[language]}</a> — ${words.title[language]}. ${words.unofficial[language]}</p>`,
  )
  .join('\n')}
</main>
</body>
</html>
`;
