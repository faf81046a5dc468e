import { SegmentedControl, Textarea } from '@mantine/core';
import type { ReactNode } from 'react';
import { useQuery } from 'urql';
import { SourceChoicesDocument } from '../api/source-choices.ts';
import { texts } from '../texts.ts';
import type { SourceDraft } from './desk.ts';
import { NodePicker } from './node-picker.tsx';
import { SourceWords } from './source-words.tsx';

interface Props {
  value: SourceDraft;
  onChange: (change: Partial<SourceDraft>) => void;
  /** False where only a document will do. */
  mayReason: boolean;
  error: ReactNode;
}

/** Where something is printed: a document and the words in it; or why the analyst states it where no document does. */
export function SourcePicker({ value, onChange, mayReason, error }: Props) {
  const words = texts.forms;
  const [{ data }] = useQuery({ query: SourceChoicesDocument });
  const atHand = (data?.documents.edges ?? []).map(({ node }) => ({ id: node.id, label: node.title }));
  const reasoned = mayReason && value.by === 'reason';
  return (
    <fieldset className="source-picker" aria-invalid={error ? true : undefined}>
      <legend>{words.source}</legend>
      {mayReason && (
        <SegmentedControl
          size="xs"
          fullWidth
          transitionDuration={0}
          aria-label={words.source}
          data={[
            { value: 'document', label: words.printed },
            { value: 'reason', label: words.notPrinted },
          ]}
          value={value.by}
          onChange={(by) => onChange({ by: by as SourceDraft['by'] })}
        />
      )}
      {reasoned ? (
        <Textarea
          size="xs"
          label={words.reason}
          description={words.reasonHint}
          withAsterisk
          aria-required
          autosize
          minRows={3}
          error={error}
          value={value.reason}
          onChange={(event) => onChange({ reason: event.currentTarget.value })}
        />
      ) : (
        <>
          {error && (
            <p role="alert" className="field-error">
              {error}
            </p>
          )}
          <NodePicker
            label={words.document}
            kinds={['Document']}
            atHand={atHand}
            required
            value={value.document}
            onChange={(document) => onChange({ document, span: null })}
          />
          {value.document && (
            <SourceWords
              key={value.document.id}
              document={value.document.id}
              span={value.span}
              onChange={(span) => onChange({ span })}
            />
          )}
        </>
      )}
    </fieldset>
  );
}
