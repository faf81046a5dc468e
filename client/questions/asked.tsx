import './questions.css';
import '../panels/panels.css';
import '../panels/cards.css';
import '../panels/claims.css';
import { ActionIcon, Alert, Button, Loader, SegmentedControl } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { type AnswerWay, answerWays, type QuestionName, twelve } from '../store/asking.ts';
import { useView } from '../store/store.ts';
import { answerAs, ask, leaveQuestion } from '../store/transitions.ts';
import { texts } from '../texts.ts';
import { AnswerTable } from './answer-table.tsx';
import { ChoiceSelect } from './choice-select.tsx';
import { DayChoice } from './day-choice.tsx';
import { QueryPane } from './query-pane.tsx';
import { useAnswer } from './use-answer.ts';

/**
 * The question that is asked, with its choices and its answer in one sentence; below it the answer, unless the picture of the
 * page shows it.
 */
export default function Asked({ name, byNetwork }: { name: QuestionName; byNetwork: boolean }) {
  const { view, go } = useView();
  const asked = useAnswer(name);
  const { answer, of, offers, needs } = asked;
  const { questions } = texts;
  const number = (twelve as readonly string[]).indexOf(name) + 1;
  const choose = (at: number) => (id: string) =>
    go(
      ask(
        name,
        needs.map((_, each) => (each === at ? id : (of[each] ?? ''))),
      ),
    );
  return (
    <>
      <section className="asked" aria-label={questions.names[name]}>
        <header className="question-head">
          <h2>
            {number > 0 && <span className="question-number">{number}</span>} {questions.names[name]}
          </h2>
          <SegmentedControl
            size="xs"
            transitionDuration={0}
            aria-label={questions.way}
            data={answerWays.map((way) => ({ value: way, label: questions.ways[way] }))}
            value={view.answer}
            onChange={(way) => go(answerAs(way as AnswerWay))}
          />
          <ActionIcon variant="subtle" color="gray" aria-label={questions.close} onClick={() => go(leaveQuestion)}>
            <IconX size={18} aria-hidden />
          </ActionIcon>
        </header>
        {offers && needs.length > 0 && (
          <div className="question-choices">
            {needs.map((choice, at) =>
              choice === 'day' ? (
                <DayChoice key={choice} value={of[at] ?? ''} onChange={choose(at)} />
              ) : (
                <ChoiceSelect key={at} choice={choice} offers={offers[choice]} value={of[at]} onChange={choose(at)} />
              ),
            )}
          </div>
        )}
        <div role="status" className="question-answer">
          {asked.fetching && !answer && (
            <p>
              <Loader size="xs" aria-hidden /> {texts.states.loadingPanel}
            </p>
          )}
          {asked.lacks && <p>{questions.nothing}</p>}
          {answer && <p className="question-lead">{answer.lead}</p>}
          {answer?.notes?.map((note) => (
            <p key={note} className="dim-text">
              {note}
            </p>
          ))}
        </div>
        {asked.error && !asked.fetching && (
          <Alert color="red" title={texts.states.panelError} role="alert">
            <Button size="compact-sm" variant="white" color="red" onClick={asked.again}>
              {texts.states.retry}
            </Button>
          </Alert>
        )}
      </section>
      {!byNetwork && answer && (
        <div className="question-body">
          {view.answer === 'graphql' ? (
            <QueryPane name={name} variables={asked.variables} />
          ) : view.answer === 'table' || !answer.drawing ? (
            <AnswerTable answer={answer} name={name} more={asked.more} />
          ) : (
            <div className="drawing">{answer.drawing}</div>
          )}
        </div>
      )}
    </>
  );
}
