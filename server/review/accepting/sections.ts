import { contentOf, type StoredProposal, spanOf } from '../stored-proposal.ts';
import type { Outcome } from './acceptance.ts';
import type { Deciding } from './deciding.ts';

/** Accepts a section: a part of the document. Nothing about it is a matter of judgement. */
export function acceptSection(proposal: StoredProposal, { into, state }: Deciding): Outcome {
  const id = sectionId(proposal, state.document);
  const span = spanOf(proposal);
  const { heading = null, ordinal = 0 } = contentOf(proposal);
  into.node('sections', { id, heading: heading?.words ?? null, ordinal, ...span });
  into.fact({
    ...{ type: 'HAS_SECTION', from: state.document, to: id, properties: { ordinal } },
    span: heading?.span ?? span,
    spanRule: heading ? 'the heading' : 'the section, which has no heading',
  });
  return null;
}

function sectionId(section: StoredProposal, document: string): string {
  return `section:${document.slice('document:'.length)}:${contentOf(section).ordinal ?? section.ordinal}`;
}

/** Says in which section a statement or an answer stands; the section is accepted with it. */
export function joinSection(id: string, proposal: StoredProposal, deciding: Deciding): void {
  const section = deciding.proposal(contentOf(proposal).section);
  if (!section || section.status === 'rejected') return;
  deciding.acceptAlong(section);
  const span = spanOf(proposal);
  const to = sectionId(section, deciding.state.document);
  deciding.into.fact({ type: 'IN_SECTION', from: id, to, span, spanRule: 'the words themselves' });
}
