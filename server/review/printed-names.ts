import type { Pointed } from '../ingest/digest/passage.ts';
import { NameRole, ProposalKind } from './proposal.enums.ts';
import { contentOf, type StoredProposal, spanOf, wordsOf } from './stored-proposal.ts';

/** A name in a proposal that somebody has to be found for. */
export interface NameIn extends Pointed {
  role: NameRole;
  roleText: string | null;
  fullerName: string | null;
}

/** The names of a proposal, one a role. */
export function namesIn(proposal: StoredProposal): NameIn[] {
  const content = contentOf(proposal);
  const { speaker, reportedSpeaker, channel, source, via, of } = content;
  const names: NameIn[] = [];
  const add = (role: NameRole, name: Pointed | null | undefined, roleText?: string, fullerName?: string) => {
    if (!name) return;
    names.push({
      role,
      span: name.span,
      words: name.words,
      roleText: roleText ?? null,
      fullerName: fullerName ?? null,
    });
  };
  const own: Pointed = { span: spanOf(proposal), words: wordsOf(proposal) };
  if (proposal.kind === ProposalKind.AUTHOR) add(NameRole.AUTHOR, own);
  if (proposal.kind === ProposalKind.PUBLISHER) add(NameRole.PUBLISHER, own);
  // a relayed speaker is whoever the channel passes on; the name above is then the channel's
  if (reportedSpeaker) add(NameRole.REPORTED_SPEAKER, reportedSpeaker);
  else add(NameRole.SPEAKER, speaker, speaker?.role?.words, speaker?.fullerName?.words);
  add(NameRole.CHANNEL, channel?.name);
  add(NameRole.SOURCE, source, source?.role?.words, source?.fullerName?.words);
  add(NameRole.VIA, via);
  if (proposal.kind === ProposalKind.MENTION && of !== undefined && !/^[A-Z]{2}$/.test(of))
    add(NameRole.MENTIONED, own);
  return names;
}

/** Whether a role is a channel's; all others are actors'. */
export function isChannelRole(role: NameRole): boolean {
  return role === NameRole.CHANNEL;
}
