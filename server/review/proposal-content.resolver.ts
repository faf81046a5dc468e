import { FieldResolver, Resolver, Root } from 'type-graphql';
import type { Pointed } from '../ingest/digest/passage.ts';
import { Proposal } from './proposal.type.ts';
import { contentOf, type ProposalContent, type ProposalRow, proposalOf } from './stored-proposal.ts';

/** Tells what a proposal says, as it was read or as an analyst put it right; which of it there is depends on its kind. */
@Resolver(() => Proposal)
export class ProposalContentResolver {
  @FieldResolver()
  followers(@Root() row: ProposalRow) {
    const followers = contentOf(proposalOf(row)).channel?.followers;
    if (!followers) return null;
    const { span, words, value, precision } = followers;
    return { ...span, words, count: value, exact: precision === 'exact' };
  }

  @FieldResolver()
  platform(@Root() row: ProposalRow): string | null {
    return contentOf(proposalOf(row)).channel?.platform ?? null;
  }

  @FieldResolver()
  carried(@Root() row: ProposalRow): string | null {
    return contentOf(proposalOf(row)).channel?.carried ?? null;
  }

  @FieldResolver()
  country(@Root() row: ProposalRow): string | null {
    const { iso, of } = contentOf(proposalOf(row));
    return iso ?? (of !== undefined && /^[A-Z]{2}$/.test(of) ? of : null);
  }

  @FieldResolver()
  attribution(@Root() row: ProposalRow) {
    return pointed(contentOf(proposalOf(row)).attribution);
  }

  @FieldResolver()
  heading(@Root() row: ProposalRow) {
    return pointed(contentOf(proposalOf(row)).heading);
  }

  @FieldResolver()
  dateText(@Root() row: ProposalRow) {
    return pointed(contentOf(proposalOf(row)).dateText);
  }

  @FieldResolver()
  section(@Root() row: ProposalRow) {
    return told(row, 'section');
  }

  @FieldResolver()
  narrative(@Root() row: ProposalRow) {
    return told(row, 'narrative');
  }

  @FieldResolver()
  from(@Root() row: ProposalRow) {
    return told(row, 'from');
  }

  @FieldResolver()
  quote(@Root() row: ProposalRow) {
    return told(row, 'quote');
  }

  @FieldResolver()
  text(@Root() row: ProposalRow) {
    return told(row, 'text');
  }

  @FieldResolver()
  mode(@Root() row: ProposalRow) {
    return told(row, 'mode');
  }

  @FieldResolver()
  printedAs(@Root() row: ProposalRow) {
    return told(row, 'printedAs');
  }

  @FieldResolver(() => Boolean, { nullable: true })
  ofExpert(@Root() row: ProposalRow) {
    return contentOf(proposalOf(row)).ofExpert ?? null;
  }

  @FieldResolver()
  marks(@Root() row: ProposalRow) {
    return told(row, 'marks');
  }

  @FieldResolver()
  evidenceKind(@Root() row: ProposalRow) {
    return told(row, 'evidenceKind');
  }

  @FieldResolver()
  eventStatus(@Root() row: ProposalRow) {
    return told(row, 'eventStatus');
  }

  @FieldResolver()
  noteKind(@Root() row: ProposalRow) {
    return told(row, 'noteKind');
  }

  @FieldResolver()
  wording(@Root() row: ProposalRow) {
    return told(row, 'wording');
  }
}

/** One word or id of what a proposal holds. */
function told(row: ProposalRow, name: keyof ProposalContent): string | null {
  const value = contentOf(proposalOf(row))[name];
  return typeof value === 'string' ? value : null;
}

function pointed(words: Pointed | null | undefined) {
  return words ? { words: words.words, ...words.span } : null;
}
