import { searchKey } from '../../../cypher/search-key.ts';
import type { Asserting } from './asserting.ts';
import { sectionId } from './identifiers.ts';
import { toSpan } from './spans.ts';

/** Records the document, its sections and the analyst. */
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
}

/** Records the run that brings these rows in; the last of them, because it bears their fingerprint. */
export function importRunRow({ checked, rows, run, marking }: Asserting): void {
  const { source, extraction } = checked;
  rows.node('importRuns', {
    id: run,
    kind: 'extraction',
    startedAt: source.extraction.assertedAt,
    fileSha256: source.extraction.sha256,
    rowsSha256: rows.fingerprint(),
    note: `${extraction.meta.made}. Offsets: ${extraction.meta.offsets}. ${extraction.meta.judgementNote}`,
    marking,
  });
}
