import { Button } from '@mantine/core';
import { IconFold, IconListTree } from '@tabler/icons-react';
import type { NarrativeDocument } from '../api/claim.ts';
import type { ResultOf } from '../api/graphql.ts';
import { useView } from '../store/store.ts';
import { toggleExpanded } from '../store/transitions.ts';
import { share, texts } from '../texts.ts';
import { AnswerList } from './answer-card.tsx';
import { ClaimList } from './claim-item.tsx';
import { EntryLink, EntryLinks } from './entry-link.tsx';
import { Foreign } from './foreign.tsx';
import { ReachLine } from './reach-line.tsx';
import { Section } from './section.tsx';
import { StatementCard } from './statement-card.tsx';

type Narrative = NonNullable<ResultOf<typeof NarrativeDocument>['narrative']>;

export function NarrativePanel({ narrative }: { narrative: Narrative }) {
  const { view, go } = useView();
  const expanded = view.expanded.includes(narrative.id);
  const coverage = narrative.rebuttalCoverage;
  return (
    <>
      {narrative.gloss !== null && (
        <p className="panel-lead">
          <span className="claim-tag">{texts.panel.narrativeClaims}</span>{' '}
          <span className="claim-text">
            <Foreign>{narrative.gloss}</Foreign>
          </span>
        </p>
      )}
      {narrative.claims.length > 0 && (
        <Button
          variant="default"
          size="compact-sm"
          className="expand"
          leftSection={expanded ? <IconFold size={16} aria-hidden /> : <IconListTree size={16} aria-hidden />}
          onClick={() => go(toggleExpanded(narrative.id))}
        >
          {expanded ? texts.panel.collapse : texts.panel.expand(narrative.claims.length)}
        </Button>
      )}
      <ReachLine reach={narrative.reach} />
      {coverage.claims > 0 && (
        <div className="coverage">
          <meter min={0} max={1} value={coverage.ratio} aria-label={texts.totals.rebutted} />
          <p>
            {texts.picture.rebutted(coverage.rebutted, coverage.claims)}
            {coverage.reachWeighted !== null && (
              <span className="dim-text"> · {texts.totals.byReach(share(coverage.reachWeighted))}</span>
            )}
          </p>
        </div>
      )}
      <Section title={texts.panel.voices} size={narrative.shareOfVoice.length}>
        <ul className="plain voices">
          {narrative.shareOfVoice.map((voice) => (
            <li key={voice.actor.id}>
              <EntryLink {...voice.actor} />
              <span className="dim-text">
                {texts.panel.statementCount(voice.statements)}, {share(voice.ratio)}
              </span>
            </li>
          ))}
        </ul>
      </Section>
      <Section title={texts.panel.claims} size={narrative.claims.length}>
        <ClaimList claims={narrative.claims} />
      </Section>
      <Section title={texts.panel.statements} size={narrative.statementCount}>
        {narrative.statements.length < narrative.statementCount && (
          <p className="dim-text">{texts.panel.earliestOf(narrative.statements.length, narrative.statementCount)}</p>
        )}
        {narrative.statements.map((statement) => (
          <StatementCard key={statement.id} statement={statement} />
        ))}
      </Section>
      <Section title={texts.panel.answers} size={narrative.counterEvidence.length}>
        <AnswerList answers={narrative.counterEvidence} />
      </Section>
      <Section title={texts.panel.parts} size={narrative.children.length}>
        <EntryLinks entries={narrative.children.map(({ id, title }) => ({ id, name: title }))} />
      </Section>
      <Section title={texts.panel.partOf} size={narrative.parents.length}>
        <EntryLinks entries={narrative.parents.map(({ id, title }) => ({ id, name: title }))} />
      </Section>
    </>
  );
}
