import { searchKey } from '../../../cypher/search-key.ts';
import { hashId } from '../hashes.ts';
import { slug } from '../names.ts';
import type { Asserting } from './asserting.ts';
import { toSpan } from './spans.ts';

/** Records the channels and how many followers the document says they had. */
export function channelRows(asserting: Asserting): void {
  const { extraction, ids } = asserting.checked;
  const { rows, marking, document } = asserting;
  for (const account of extraction.accounts) {
    const channel = ids.of(account.id);
    rows.node('channels', {
      id: channel,
      platform: account.platform ?? 'unknown',
      platformId: slug(account.name),
      platformNote: account.platformNote,
      displayName: account.name,
      operatorNote: account.operatorRelation,
      handle: null,
      handleKey: null,
      url: null,
      searchKey: searchKey(account.name),
      marking,
    });
    if (account.followers === null) continue;
    const reach = `reach:${hashId(channel, document, account.followers, account.asOf)}`;
    const { followers: count, asOf } = account;
    rows.node('reachObservations', {
      id: reach,
      count,
      asOf,
      precision: asOf === null ? 'unknown' : 'day',
      documentId: document,
      marking,
    });
    for (const line of account.attributionLines) {
      const spanRule = 'the line that states the followers';
      asserting.state({ type: 'HAD_REACH', from: channel, to: reach, span: toSpan(line.span), spanRule });
    }
  }
}
