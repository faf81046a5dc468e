import { IconUserQuestion } from '@tabler/icons-react';
import { IdentityAnswer } from '../editing/identity-answer.tsx';
import type { Reason } from '../reasons/reason.ts';
import { texts } from '../texts.ts';
import { EntryLink } from './entry-link.tsx';
import { Foreign } from './foreign.tsx';

interface Question extends Reason {
  status: string;
  version: number;
  actor: { id: string; name: string };
  subject: { id: string };
}

/** Who somebody may be. Open questions are shown, and never decided by the page. */
export function IdentityQuestions({ questions }: { questions: readonly Question[] }) {
  return questions.map((question) => (
    <div className="card identity" key={question.actor.id}>
      <p>
        <IconUserQuestion size={16} aria-hidden /> {texts.panel.perhaps(question.status)}{' '}
        <EntryLink {...question.actor} />
      </p>
      <p className="dim-text">
        <Foreign>{texts.reason(question)}</Foreign>
      </p>
      <IdentityAnswer
        subject={question.subject.id}
        actor={question.actor.id}
        status={question.status}
        version={question.version}
      />
    </div>
  ));
}
