import type { ProposalRow } from '../importing/proposal-rows.ts';
import { ProposalChange, ProposalKind } from '../proposal.enums.ts';
import type { ProposalContent } from '../stored-proposal.ts';
import type { WordingEndpoint } from './endpoint.ts';
import { wordClaims } from './word-claims.ts';

/** Has a model word the claims among rows that are about to be written; the others stay as they are. */
export async function wordRows(
  endpoint: WordingEndpoint,
  rows: ProposalRow[],
  progress: (done: number) => void,
): Promise<{ rows: ProposalRow[]; warnings: string[] }> {
  const claims = rows.filter(({ kind, change }) => kind === ProposalKind.CLAIM && change !== ProposalChange.GONE);
  const { wordings, refused, warning } = await wordClaims(endpoint, claims, progress);
  const unworded = claims.flatMap(({ id, line }) => {
    const reason = warning === null ? refused.get(id) : undefined;
    return reason ? [`Line ${line}: ${reason}`] : [];
  });
  const worded = rows.map((row) => {
    const wording = wordings.get(row.id);
    if (wording === undefined) return row;
    const content: ProposalContent = { ...(JSON.parse(row.content) as ProposalContent), wording };
    return { ...row, content: JSON.stringify(content), method: 'model', methodVersion: endpoint.model };
  });
  return { rows: worded, warnings: [...unworded, ...(warning ? [warning] : [])] };
}
