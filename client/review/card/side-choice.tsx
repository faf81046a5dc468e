import { Alert, Button, Group } from '@mantine/core';
import type { Proposal } from '../../api/review.ts';
import { texts } from '../../texts.ts';
import { OPTION } from '../deciding/card-fields.ts';

/** Whether nobody has said yet if the speaker of a statement spreads propaganda or answers it. */
export function isUndecided({ mode, ofExpert }: Pick<Proposal, 'mode' | 'ofExpert'>): boolean {
  return (mode === 'direct' || mode === 'indirect') && ofExpert === null;
}

/** Asks on which side a speaker is; nothing of theirs can be accepted before. */
export function SideChoice({ busy, onSay }: { busy: boolean; onSay: (ofExpert: boolean) => void }) {
  const words = texts.corrections;
  return (
    <Alert color="orange" title={words.side}>
      <p>{words.sideHint}</p>
      <Group gap="xs" mt="xs">
        {([false, true] as const).map((ofExpert) => (
          <Button
            key={words.sides[`${ofExpert}`]}
            size="xs"
            variant="default"
            disabled={busy}
            onClick={() => onSay(ofExpert)}
            {...OPTION}
          >
            {words.sides[`${ofExpert}`]}
          </Button>
        ))}
      </Group>
    </Alert>
  );
}
