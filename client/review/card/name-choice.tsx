import { Radio, Select, TextInput } from '@mantine/core';
import type { PrintedName, SuggestedName } from '../../api/review.ts';
import { ACTORS } from '../../editing/known.ts';
import { NodePicker } from '../../editing/node-picker.tsx';
import { Foreign } from '../../panels/foreign.tsx';
import { texts } from '../../texts.ts';
import { OPTION } from '../deciding/card-fields.ts';
import type { ActorKind, NameDecision } from '../deciding/drafts.ts';

interface Props {
  name: Pick<PrintedName, 'role' | 'words' | 'roleText' | 'fullerName' | 'warnings' | 'warningCodes'>;
  suggested: SuggestedName | undefined;
  decision: NameDecision | undefined;
  onDecide: (decision: NameDecision) => void;
}

const ALLOWED: Partial<Record<PrintedName['role'], readonly string[]>> = {
  CHANNEL: ['Channel'],
  MENTIONED: [...ACTORS, 'Channel', 'Country', 'Place', 'Topic', 'Event'],
};

/** Who a printed name is. Nobody is chosen beforehand: a likeness of names makes nobody the same. */
export function NameChoice({ name, suggested, decision, onDecide }: Props) {
  const words = texts.review;
  const suggestions = suggested?.suggestions ?? [];
  const known = decision && 'existing' in decision ? decision : null;
  const fresh = decision && 'asNew' in decision ? decision : null;
  const elsewhere = known && !suggestions.some(({ node }) => node.id === known.existing) ? known : null;
  const value = fresh ? 'new' : elsewhere ? 'else' : (known?.existing ?? null);
  const isChannel = name.role === 'CHANNEL';
  const isPublisher = name.role === 'PUBLISHER';
  const choose = (choice: string) => {
    const one = suggestions.find(({ node }) => node.id === choice);
    if (one) onDecide({ existing: one.node.id, label: one.name });
    else onDecide({ asNew: isPublisher ? 'ORGANIZATION' : 'PERSON', name: name.words });
  };
  return (
    <Radio.Group
      className="name-choice"
      value={value}
      onChange={choose}
      label={
        <>
          {words.roles[name.role]} {name.words !== '' && words.printedName(name.words)}
        </>
      }
    >
      {name.roleText !== null && (
        <p className="dim-text">
          <Foreign>{name.roleText}</Foreign>
        </p>
      )}
      {name.fullerName !== null && <p className="dim-text">{words.perhapsFuller(name.fullerName)}</p>}
      {name.warnings.map((reason, at) => (
        <p key={reason} className="review-warning">
          {texts.reason({ reason, reasonCode: name.warningCodes[at] ?? null, reasonWords: [name.words] })}
        </p>
      ))}
      {suggested?.decided && <p className="dim-text">{words.decidedTo(labelOf(suggested.decided))}</p>}
      {suggestions.length === 0 && !decision && name.words !== '' && name.role !== 'MENTIONED' && (
        <p className="dim-text">
          {isChannel ? words.unknownChannel : isPublisher ? words.unknownPublisher : words.unknownName}
        </p>
      )}
      {suggestions.map(({ node, name: called, score, by, ...why }) => (
        <Radio
          key={node.id}
          size="xs"
          wrapperProps={OPTION}
          value={node.id}
          label={
            <>
              <Foreign>{called}</Foreign>{' '}
              <span className="dim-text">
                {texts.kinds[node.__typename as keyof typeof texts.kinds]}, {words.score(score)}
              </span>
            </>
          }
          description={
            <>
              {by === 'imitation' ? <strong>{texts.reason(why)}</strong> : texts.reason(why)}{' '}
              <a href={`/?select=${encodeURIComponent(node.id)}`} target="_blank" rel="noreferrer">
                {words.look}
              </a>
            </>
          }
        />
      ))}
      <Radio
        size="xs"
        wrapperProps={OPTION}
        value="new"
        label={isChannel ? words.newChannel : isPublisher ? words.newPublisher : words.newActor}
      />
      {fresh && (
        <div className="new-name">
          {!isChannel && (
            <Select
              size="xs"
              aria-label={words.actorKind}
              allowDeselect={false}
              data={(['PERSON', 'ORGANIZATION', 'COLLECTIVE'] as const).map((kind) => ({
                value: kind,
                label: words.actorKinds[kind],
              }))}
              value={fresh.asNew}
              onChange={(kind) => onDecide({ ...fresh, asNew: (kind ?? 'PERSON') as ActorKind })}
            />
          )}
          <TextInput
            size="xs"
            aria-label={words.nameOfNew}
            value={fresh.name}
            onChange={(event) => onDecide({ ...fresh, name: event.currentTarget.value })}
          />
        </div>
      )}
      <NodePicker
        label={words.somebodyElse}
        kinds={ALLOWED[name.role] ?? ACTORS}
        value={elsewhere && { id: elsewhere.existing, label: elsewhere.label }}
        onChange={(node) => node && onDecide({ existing: node.id, label: node.label })}
      />
    </Radio.Group>
  );
}

function labelOf(node: NonNullable<SuggestedName['decided']>): string {
  return 'name' in node ? node.name : 'displayName' in node ? node.displayName : node.id;
}
