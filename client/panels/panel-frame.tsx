import { ActionIcon, Alert, Button, Loader } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { type ReactNode, useEffect, useRef } from 'react';
import { EditingBar } from '../editing/editing-bar.tsx';
import { ExploreSection } from '../explore/explore-section.tsx';
import { useView } from '../store/store.ts';
import { select } from '../store/transitions.ts';
import { texts } from '../texts.ts';
import { Name } from '../transliteration/name.tsx';
import { PanelWays } from './panel-ways.tsx';

/** The kind stands in front of a node's id in small letters; an edge's id begins in capitals. A group is no node of the graph. */
const isNode = /^(?!group:)[a-z]+:/;

interface Props {
  kind: string;
  title: string;
  /** What it says, where the title is not its own words. */
  words?: string | undefined;
  fetching: boolean;
  failed: boolean;
  missing: boolean;
  onRetry: () => void;
  children: ReactNode;
}

/** What every panel has: its kind and name, a way out, and a look of its own for loading, failing and not existing. */
export function PanelFrame({ kind, title, words, fetching, failed, missing, onRetry, children }: Props) {
  const go = useView((store) => store.go);
  const selected = useView((store) => store.view.selected);
  const heading = useRef<HTMLHeadingElement>(null);
  const ready = !fetching && !failed && !missing;
  useEffect(() => {
    if (ready) heading.current?.focus({ preventScroll: true });
  }, [ready]);
  return (
    <div className="panel-frame">
      <header className="panel-head">
        <div>
          <p className="panel-kind">{kind}</p>
          <h2 ref={heading} tabIndex={-1}>
            <Name>{title}</Name>
          </h2>
        </div>
        <ActionIcon variant="subtle" color="gray" aria-label={texts.page.close} onClick={() => go(select(null))}>
          <IconX size={18} aria-hidden />
        </ActionIcon>
      </header>
      {fetching && (
        <p className="panel-loading" role="status">
          <Loader size="xs" aria-hidden /> {texts.states.loadingPanel}
        </p>
      )}
      {!fetching && failed && (
        <Alert color="red" title={texts.states.panelError} role="alert">
          <Button size="compact-sm" variant="white" color="red" onClick={onRetry}>
            {texts.states.retry}
          </Button>
        </Alert>
      )}
      {!fetching && !failed && missing && <Alert title={texts.states.missingTitle}>{texts.states.missing}</Alert>}
      {ready && (
        <div className="panel-body">
          {selected !== null && isNode.test(selected) && (
            <>
              <PanelWays key={`ways ${selected}`} id={selected} />
              <ExploreSection key={selected} id={selected} />
              <EditingBar id={selected} label={words ?? title} />
            </>
          )}
          {children}
        </div>
      )}
    </div>
  );
}
