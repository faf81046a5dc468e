import { Alert, Button, Loader } from '@mantine/core';
import { useQuery } from 'urql';
import type { Network } from '../../picture/network.ts';
import { withGroupNames } from '../../picture/server-groups.ts';
import type { AmplificationVariables } from '../api/amplification.ts';
import { SelectionDocument } from '../api/selection.ts';
import { Matrix } from '../matrix/matrix.tsx';
import { texts } from '../texts.ts';
import { Timeline } from './timeline.tsx';

interface Props {
  mode: 'timeline' | 'matrix';
  network: Network;
  variables: AmplificationVariables;
}

/** The views that show the statements behind the lines, which the picture does without. */
export default function StatementViews({ mode, network: given, variables }: Props) {
  const network = withGroupNames(given, texts);
  const [{ data, fetching, error }, again] = useQuery({
    query: SelectionDocument,
    variables: { ...variables, each: network.edges.length > 400 ? 5 : 20 },
  });
  if (error && !data)
    return (
      <div className="state">
        <Alert color="red" title={texts.states.panelError} role="alert">
          <Button size="xs" color="red" onClick={() => again({ requestPolicy: 'network-only' })}>
            {texts.states.retry}
          </Button>
        </Alert>
      </div>
    );
  if (!data || fetching)
    return (
      <p className="state panel-loading" role="status">
        <Loader size="sm" aria-hidden /> {texts.states.loadingPanel}
      </p>
    );
  const { edges } = data.amplification;
  return mode === 'matrix' ? <Matrix network={network} edges={edges} /> : <Timeline network={network} edges={edges} />;
}
