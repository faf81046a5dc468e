import './review.css';
import './families.css';
import '../panels/panels.css';
import '../panels/cards.css';
import '../panels/claims.css';
import { Alert } from '@mantine/core';
import { useMayWrite } from '../api/viewer.ts';
import { useView } from '../store/store.ts';
import { review } from '../store/transitions.ts';
import { texts } from '../texts.ts';
import { ImportList } from './imports/import-list.tsx';
import { QueueScreen } from './queue/queue-screen.tsx';

/** The way of a document into the graph: brought in, read, decided proposal by proposal. */
export default function ReviewScreen() {
  const { view, go } = useView();
  const mayWrite = useMayWrite();
  const id = view.review ?? 'all';
  const open = (run: string) => go(review(run));
  return (
    <div className="review">
      {!mayWrite && <Alert color="gray">{texts.review.readOnly}</Alert>}
      {id === 'all' ? (
        <ImportList mayWrite={mayWrite} onOpen={open} />
      ) : (
        <QueueScreen key={id} id={id} mayWrite={mayWrite} onLeave={() => open('all')} />
      )}
    </div>
  );
}
