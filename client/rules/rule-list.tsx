import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import type { Rule } from '../api/rules.ts';
import { Foreign } from '../panels/foreign.tsx';
import { texts } from '../texts.ts';
import { targetOf } from './draft.ts';
import { NEW } from './use-rule-drafts.ts';

/** Every rule with what it ties its posts to, how many, and whether that is what it says now. */
export function RuleList({
  rules,
  open,
  mayWrite,
  onOpen,
}: {
  rules: readonly Rule[];
  open: string;
  mayWrite: boolean;
  onOpen: (rule: string) => void;
}) {
  const words = texts.rules;
  return (
    <nav className="rule-list" aria-label={words.heading}>
      {mayWrite && (
        <Button size="xs" leftSection={<IconPlus size={15} aria-hidden />} onClick={() => onOpen(NEW)}>
          {words.newRule}
        </Button>
      )}
      {rules.length === 0 && <p className="dim-text">{words.none}</p>}
      <ul>
        {rules.map((rule) => (
          <li key={rule.id}>
            <button
              type="button"
              className="rule-entry"
              aria-current={rule.id === open ? 'true' : undefined}
              onClick={() => onOpen(rule.id)}
            >
              <strong>
                <Foreign>{rule.title}</Foreign>
              </strong>
              <span className="rule-target">
                <Foreign>{targetOf(rule).label}</Foreign>
              </span>
              <span className="dim-text">{stateOf(rule)}</span>
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** What a rule has tied, and which version of it did. */
export function stateOf({ version, appliedVersion, posts }: Rule): string {
  const words = texts.rules;
  if (appliedVersion === version) return words.applied(posts, version);
  if (appliedVersion !== null) return words.outdated(posts, appliedVersion, version);
  return posts > 0 ? words.halfApplied(posts) : words.notApplied(version);
}
