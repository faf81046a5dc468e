import type { Facts } from '../facts.ts';
import type { Words } from '../words/words.ts';
import { type Citation, citationsOf, type Paper, type PaperPage, paperSources } from './paper.ts';
import { escapeXml, svgDocument } from './svg.ts';

const style = `body{margin:0 auto;max-width:1180px;padding:32px;font:16px/1.5 'Noto Sans Variable','Noto Sans',sans-serif;color:#1a2230;background:#fff}
h1{font-size:30px}h2{font-size:24px;margin-top:48px}h3{font-size:17px}figure{margin:16px 0}svg{width:100%;height:auto;border:1px solid #d3dae5}
blockquote{margin:0 0 18px;padding-left:14px;border-left:3px solid #c2410c}blockquote.answer{border-color:#0f766e}blockquote p{margin:2px 0;font-style:italic;white-space:pre-line}
cite,footer{font-style:normal;color:#556173;font-size:14px}.who{font-weight:600;font-style:normal}a{color:#0f766e}
@media print{section{break-before:page}}`;

const element = (tag: string, text: string, attributes = ''): string =>
  `<${tag}${attributes}>${escapeXml(text)}</${tag}>`;

const quote = ({ who, words, place, answers }: Citation): string =>
  `<blockquote${answers ? ' class="answer"' : ''}>${element('p', who, ' class="who"')}${element('p', words)}${element('cite', place)}</blockquote>`;

/** A briefing as one file that opens without a network: pictures and fonts are within it, and nothing runs in it. */
export function paperHtml(paper: Paper, facts: Facts, words: Words, fonts: string): string {
  return `<!doctype html>
<html lang="${words.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="Megaphone">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; font-src data:">
<title>${escapeXml(paper.title)}</title>
<style>${fonts}${style}</style>
</head>
<body>
${element('h1', paper.title)}
${element('p', [facts.Marking, words.caption.asOf(words.minute(facts.AsOf ?? ''))].join(' · '))}
${paper.pages.map((page) => section(page, facts, words)).join('\n')}
${element('h2', words.paper.sources)}
<ul>${paperSources(paper, words)
    .map((source) => element('li', source))
    .join('')}</ul>
</body>
</html>
`;
}

function section({ headline, findings, shown }: PaperPage, facts: Facts, words: Words): string {
  if (!shown) return `<section>${element('h2', headline)}${element('p', words.paper.gone)}</section>`;
  const citations = citationsOf(shown.answer, words);
  const quotes = (answers: boolean, title: string) => {
    const some = citations.filter((citation) => citation.answers === answers);
    return some.length === 0 ? '' : `${element('h3', title)}${some.map(quote).join('\n')}`;
  };
  return `<section>
${element('h2', headline)}
<figure>${svgDocument(shown.scene, facts).replaceAll(/ (id|aria-labelledby)="[^"]*"/g, '')}</figure>
${findings.length === 0 ? '' : `${element('h3', words.paper.findings)}<ul>${findings.map((finding) => element('li', finding)).join('')}</ul>`}
${quotes(false, words.paper.quotes)}
${quotes(true, words.paper.quotesOfAnswers)}
<p><a href="${escapeXml(shown.link)}">${escapeXml(words.paper.open)}</a></p>
</section>`;
}
