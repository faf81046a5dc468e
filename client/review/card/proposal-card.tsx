import './card.css';
import { Alert, Button, Collapse, Kbd, TextInput } from '@mantine/core';
import { useQuery } from 'urql';
import { type Proposal, SuggestionsDocument } from '../../api/review.ts';
import { NodePicker } from '../../editing/node-picker.tsx';
import { Foreign } from '../../panels/foreign.tsx';
import { count, texts } from '../../texts.ts';
import { type NameDecision, type Stays, useDrafts } from '../deciding/drafts.ts';
import { familyOf } from '../families.ts';
import { AnsweredClaims } from './answered-claims.tsx';
import { ClaimChoice } from './claim-choice.tsx';
import { Corrections } from './corrections.tsx';
import { Earlier } from './earlier.tsx';
import type { Span } from './find-place.tsx';
import { NameChoice } from './name-choice.tsx';
import { isUndecided, SideChoice } from './side-choice.tsx';

interface Props {
  proposal: Proposal;
  proposals: readonly Proposal[];
  correcting: boolean;
  /** Why it could not be accepted yet. */
  stays: Stays | null;
  /** What has to be decided before it, where it could not be accepted. */
  first: Proposal | null;
  onGo: (id: string) => void;
  text: string;
  selected: () => Span | null;
  onPoint: (span: Span | null) => void;
  onSave: () => void;
  /** Says on which side the speaker is; null for whoever may not write. */
  onSay: ((ofExpert: boolean) => void) | null;
  onSplit: (at: number) => void;
  onNothingSelected: () => void;
  busy: boolean;
}

const speakerless = {
  role: 'SPEAKER' as const,
  words: '',
  roleText: null,
  fullerName: null,
  warnings: [],
  warningCodes: [],
};

/** One proposal: what it points at, why it was read so, and what an analyst has to say of it. */
export function ProposalCard({ proposal, proposals, correcting, stays, first, onGo, ...props }: Props) {
  const words = texts.review;
  const { drafts, change } = useDrafts();
  const draft = drafts[proposal.id] ?? {};
  const { because: reason, becauseCode: reasonCode, becauseWords: reasonWords } = proposal;
  const because = reason === null ? null : texts.reason({ reason, reasonCode, reasonWords });
  const variables = { id: proposal.id };
  const [{ data, stale }] = useQuery({ query: SuggestionsDocument, variables, requestPolicy: 'cache-and-network' });
  const node = data?.node && 'claimSuggestions' in data.node && data.node.id === proposal.id ? data.node : null;
  const decide = (role: string) => (decision: NameDecision) =>
    change(proposal.id, { names: { ...draft.names, [role]: decision } });
  const undecided = proposal.status === 'OPEN' || proposal.status === 'POSTPONED';
  const names = proposal.kind === 'CLAIM' && proposal.from === null ? [speakerless] : proposal.names;
  const speakers = proposal.names.filter(({ role }) => role === 'SPEAKER');
  return (
    <article className="proposal" aria-busy={stale}>
      <header>
        <h2>
          <b className={`sign of-${familyOf(proposal.kind)}`}>{words.sign(proposal.kind)}</b>{' '}
          {words.kind(proposal.kind)}
        </h2>
        <p className="dim-text">
          {words.statuses[proposal.status]}
          {proposal.decidedBy !== null && proposal.status !== 'OPEN' && ` · ${words.decidedBy(proposal.decidedBy)}`}
          {` · ${texts.panel.line(proposal.line)}`}
          {proposal.edited && ` · ${words.edited}`}
          {` · ${texts.markings[proposal.marking]}`}
        </p>
      </header>
      {stays !== null && (
        <Alert color="orange" title={words.stays} role="status">
          <Foreign>{texts.reason(stays)}</Foreign>
          {first && (
            <p className="refused-actions">
              <Button
                size="compact-sm"
                variant="default"
                onClick={() => onGo(first.id)}
                rightSection={<Kbd size="xs">g</Kbd>}
              >
                {words.goTo(words.kind(first.kind))}
              </Button>
            </p>
          )}
        </Alert>
      )}
      {proposal.change && <Earlier proposal={proposal} />}
      <blockquote className={`of-${familyOf(proposal.kind)}`}>
        <Foreign>{proposal.words}</Foreign>
      </blockquote>
      <p className="reason">
        <Foreign>{texts.reason(proposal)}</Foreign>
      </p>
      {because !== null && <p className="reason">{words.because(because)}</p>}
      {proposal.mode !== null && (
        <p className="facts">
          {texts.corrections.modes[proposal.mode as keyof typeof texts.corrections.modes] ?? proposal.mode}
          {proposal.followers && ` · ${words.countPrinted(count(proposal.followers.count), proposal.followers.exact)}`}
          {proposal.platform && ` · ${texts.panel.platform(proposal.platform)}`}
          {proposal.ofExpert && ` · ${texts.corrections.sides.true}`}
        </p>
      )}
      {proposal.evidenceKind !== null && (
        <p className="facts">
          {texts.corrections.evidenceKinds[proposal.evidenceKind as keyof typeof texts.corrections.evidenceKinds] ??
            proposal.evidenceKind}
        </p>
      )}
      {proposal.eventStatus !== null && <p className="facts">{texts.panel.eventStatus(proposal.eventStatus)}</p>}
      {undecided && (
        <>
          {props.onSay && isUndecided(proposal) && <SideChoice busy={props.busy} onSay={props.onSay} />}
          <Collapse expanded={correcting} transitionDuration={0}>
            <Corrections
              {...props}
              proposal={proposal}
              correction={draft.correction ?? {}}
              onChange={(correction) => change(proposal.id, { correction })}
            />
          </Collapse>
          {proposal.kind === 'CLAIM' && (
            <ClaimChoice
              proposal={proposal}
              suggestions={node?.claimSuggestions ?? []}
              draft={draft}
              onChange={(part) => change(proposal.id, part)}
            />
          )}
          {names.map((name) => (
            <NameChoice
              key={name.role}
              name={name}
              suggested={node?.names.find(({ role }) => role === name.role)}
              decision={draft.names?.[name.role]}
              onDecide={decide(name.role)}
            />
          ))}
          {proposal.kind === 'QUOTE' && speakers.length === 0 && proposal.names.length === 0 && (
            <p className="dim-text">{words.nobodyNamed}</p>
          )}
          {proposal.kind === 'COUNTER_EVIDENCE' && (
            <AnsweredClaims
              proposal={proposal}
              proposals={proposals}
              chosen={draft.claims ?? []}
              onChange={(claims) => change(proposal.id, { claims })}
            />
          )}
          {(proposal.kind === 'NARRATIVE' || proposal.kind === 'EVENT') && (
            <NodePicker
              label={words.knownOne(words.kind(proposal.kind))}
              kinds={proposal.kind === 'EVENT' ? ['Event'] : ['Narrative', 'MetaNarrative']}
              value={draft.existing ?? null}
              onChange={(existing) => change(proposal.id, { existing })}
            />
          )}
          <TextInput
            size="xs"
            label={words.note}
            value={draft.note ?? ''}
            onChange={(event) => change(proposal.id, { note: event.currentTarget.value })}
          />
        </>
      )}
      {proposal.made.length > 0 && (
        <p className="made">
          {words.became}{' '}
          {proposal.made.map(({ id, __typename }) => (
            <a key={id} href={`/?select=${encodeURIComponent(id)}`} target="_blank" rel="noreferrer">
              {texts.kinds[__typename as keyof typeof texts.kinds] ?? __typename}
            </a>
          ))}
        </p>
      )}
    </article>
  );
}
