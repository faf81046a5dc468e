import { create } from 'zustand';

/** ms between two looks whether the server is back. */
const every = 2_000;

/** Whether the server, or the graph behind it, does not answer at the moment. */
export const useConnection = create<{ lost: boolean }>()(() => ({ lost: false }));

/** Says that the server did not answer, and looks for it until it does. */
export function lose(): void {
  if (useConnection.getState().lost) return;
  useConnection.setState({ lost: true });
  setTimeout(lookAgain, every);
}

async function lookAgain(): Promise<void> {
  const answers = await fetch('/health').then(
    ({ ok }) => ok,
    () => false,
  );
  if (answers) useConnection.setState({ lost: false });
  else setTimeout(lookAgain, every);
}
