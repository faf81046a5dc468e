import './connection-bar.css';
import { Loader } from '@mantine/core';
import { texts } from '../texts.ts';
import { useConnection } from './connection.ts';

/** Says, over everything, that the server does not answer and that nothing need be done. */
export function ConnectionBar() {
  const lost = useConnection((store) => store.lost);
  return (
    <div role="status">
      {lost && (
        <p className="connection-bar">
          <Loader size="xs" color="white" aria-hidden /> {texts.states.lost}
        </p>
      )}
    </div>
  );
}
