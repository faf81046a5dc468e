import { useComputedColorScheme } from '@mantine/core';
import { useEffect, useEffectEvent, useRef } from 'react';
import { texts } from '../texts.ts';
import { type Canvas, type Drawing, mountCanvas } from './canvas.ts';

interface Props {
  drawing: Drawing;
  onSelect: (id: string | null) => void;
  onExpand: (narrative: string) => void;
  onMount: (canvas: Canvas | null) => void;
}

/** The place where the canvas is mounted. Cytoscape draws in it; React only hands over what to draw. */
export function CanvasPane({ drawing, onSelect, onExpand, onMount }: Props) {
  const container = useRef<HTMLDivElement>(null);
  const canvas = useRef<Canvas>(null);
  const scheme = useComputedColorScheme('light');
  const select = useEffectEvent(onSelect);
  const expand = useEffectEvent(onExpand);
  const mounted = useEffectEvent((mount: Canvas | null) => {
    canvas.current = mount;
    mount?.draw(drawing);
    onMount(mount);
  });
  const first = useEffectEvent(() => scheme);

  useEffect(() => {
    if (!container.current) return;
    const mount = mountCanvas(container.current, first(), {
      onSelect: (id) => select(id),
      onExpand: (id) => expand(id),
    });
    mounted(mount);
    return () => {
      mounted(null);
      mount.destroy();
    };
  }, []);
  useEffect(() => {
    canvas.current?.draw(drawing);
  }, [drawing]);
  useEffect(() => {
    canvas.current?.scheme(scheme);
  }, [scheme]);

  return <div ref={container} className="canvas" role="img" aria-label={texts.page.canvasLabel} data-testid="canvas" />;
}
