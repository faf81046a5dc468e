import { searchKey } from '../names.ts';
import type { Asserting } from './asserting.ts';
import { sectionId } from './identifiers.ts';
import { toSpan } from './spans.ts';

/** Records the document, its sections, the analyst and the run. */
export function documentRows(asserting: Asserting): void {
  const { source, extraction, text, ids } = asserting.checked;
  const { rows, marking, document } = asserting;
  rows.node('documents', {
    id: document,
    sha256: source.sha256,
    title: source.title,
    kind: 'digest',
    url: source.url,
    urlStatus: extraction.document.urlStatus,
    published: source.published,
    retrievedAt: source.retrievedAt,
    lang: source.language,
    licence: source.licence,
    sourceReliability: source.sourceReliability,
    text: text.text,
    searchKey: searchKey(source.title, text.text),
    marking,
  });
  extraction.sections.forEach((section, ordinal) => {
    const id = ids.of(sectionId(section.id));
    const whole = toSpan(section.span);
    rows.node('sections', { id, heading: section.heading, ordinal, ...whole, marking });
    asserting.state({
      type: 'HAS_SECTION',
      from: document,
      to: id,
      properties: { ordinal },
      span: section.headingSpan ? toSpan(section.headingSpan) : whole,
      spanRule: section.headingSpan ? 'the heading' : 'the section, which has no heading',
    });
  });
  rows.node('analysts', { id: asserting.analyst, name: source.extraction.analyst.name, marking });
  rows.node('importRuns', {
    id: asserting.run,
    kind: 'extraction',
    startedAt: source.extraction.assertedAt,
    fileSha256: source.extraction.sha256,
    note: `${extraction.meta.made}. ${extraction.meta.judgementNote}`,
    marking,
  });
}
