import { Button, Radio, Select, Textarea } from '@mantine/core';
import type { Proposal, SuggestedClaim } from '../../api/review.ts';
import { NodePicker } from '../../editing/node-picker.tsx';
import { Foreign } from '../../panels/foreign.tsx';
import { texts } from '../../texts.ts';
import { OPTION } from '../deciding/card-fields.ts';
import type { ClaimKind, Draft } from '../deciding/drafts.ts';

interface Props {
  proposal: Proposal;
  suggestions: readonly SuggestedClaim[];
  draft: Draft;
  onChange: (change: Partial<Draft>) => void;
}

/** What a claim says: an analyst's neutral words, or a known claim that says the same. */
export function ClaimChoice({ proposal, suggestions, draft, onChange }: Props) {
  const words = texts.review;
  return (
    <div className="claim-choice">
      <Textarea
        size="sm"
        label={words.wording}
        description={words.wordingHint}
        autosize
        minRows={2}
        disabled={Boolean(draft.existing)}
        value={draft.wording ?? proposal.wording ?? ''}
        onChange={(event) => onChange({ wording: event.currentTarget.value })}
      />
      <Select
        size="xs"
        label={words.claimKind}
        allowDeselect={false}
        disabled={Boolean(draft.existing)}
        data={(['EXPLICIT', 'IMPLIED', 'REPORTED', 'CONCEDED'] as const).map((kind) => ({
          value: kind,
          label: texts.panel.claimKind(kind),
        }))}
        value={draft.claimKind ?? (proposal.from === null ? 'REPORTED' : 'EXPLICIT')}
        onChange={(kind) => onChange({ claimKind: (kind ?? 'EXPLICIT') as ClaimKind })}
      />
      <Radio.Group
        label={words.knownClaims}
        value={draft.existing?.id ?? null}
        onChange={(id) => {
          const one = suggestions.find(({ node }) => node.id === id);
          if (one) onChange({ existing: { id, label: one.text } });
        }}
      >
        {suggestions.map(({ node, text, score, ...why }) => (
          <Radio
            key={node.id}
            size="xs"
            wrapperProps={OPTION}
            value={node.id}
            label={
              <>
                <span className="claim-text">
                  <Foreign>{text}</Foreign>
                </span>{' '}
                <span className="dim-text">{words.score(score)}</span>
              </>
            }
            description={texts.reason(why)}
          />
        ))}
        {suggestions.length === 0 && <p className="dim-text">{words.noKnownClaim}</p>}
      </Radio.Group>
      <NodePicker
        label={words.otherClaim}
        kinds={['Claim']}
        value={draft.existing ?? null}
        onChange={(existing) => onChange({ existing })}
      />
      {draft.existing && (
        <Button size="compact-xs" variant="default" onClick={() => onChange({ existing: null })}>
          {words.ownWording}
        </Button>
      )}
    </div>
  );
}
