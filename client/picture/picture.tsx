import './picture.css';
import { useMemo } from 'react';
import { legendOf } from '../../picture/legend.ts';
import type { AmplificationResult } from '../api/amplification.ts';
import type { Canvas } from '../canvas/canvas.ts';
import { CanvasPane } from '../canvas/canvas-pane.tsx';
import { ZoomButtons } from '../canvas/zoom-buttons.tsx';
import { Legend } from '../legend/legend.tsx';
import { useView } from '../store/store.ts';
import { select, toggleExpanded } from '../store/transitions.ts';
import { texts } from '../texts.ts';

interface Props {
  network: AmplificationResult;
  canvas: Canvas | null;
  onMount: (canvas: Canvas | null) => void;
}

/** The network, drawn, with the legend of what is drawn. */
export function Picture({ network, canvas, onMount }: Props) {
  const { view, go } = useView();
  const drawing = useMemo(
    () => ({ network, expanded: view.expanded, selected: view.selected }),
    [network, view.expanded, view.selected],
  );
  const legend = useMemo(() => legendOf(network, texts), [network]);
  return (
    <div className="picture">
      <CanvasPane
        drawing={drawing}
        onSelect={(id) => id !== view.selected && go(select(id))}
        onExpand={(id) => {
          const narrative = network.nodes.some((node) => node.id === id && node.kind === 'Narrative');
          if (narrative || view.expanded.includes(id)) go(toggleExpanded(id));
        }}
        onMount={onMount}
      />
      {canvas && <ZoomButtons canvas={canvas} />}
      <Legend entries={legend} />
    </div>
  );
}
