import { useComputedColorScheme } from '@mantine/core';
import { type KeyboardEvent, useEffect, useEffectEvent, useLayoutEffect, useRef, useState } from 'react';
import type { Network } from '../../picture/network.ts';
import { sentenceOf, summaryOf } from '../explore/spoken.ts';
import { texts } from '../texts.ts';
import { type Canvas, type CanvasEvents, type Drawing, mountCanvas } from './canvas.ts';
import { isWay } from './walk.ts';

interface Props {
  drawing: Drawing;
  network: Network;
  events: CanvasEvents & { onHide: (id: string) => void };
  onMount: (canvas: Canvas | null) => void;
}

/** The place where the canvas is mounted. Cytoscape draws in it; React only hands over what to draw, and listens to the keyboard. */
export function CanvasPane({ drawing, network, events, onMount }: Props) {
  const container = useRef<HTMLDivElement>(null);
  const canvas = useRef<Canvas>(null);
  const scheme = useComputedColorScheme('light');
  const [pointed, setPointed] = useState<string | null>(null);
  const cameFromHere = useRef(false);
  const act = useEffectEvent(
    <Name extends keyof CanvasEvents>(name: Name, ...given: Parameters<CanvasEvents[Name]>) => {
      (events[name] as (...all: Parameters<CanvasEvents[Name]>) => void)(...given);
    },
  );
  const mounted = useEffectEvent((mount: Canvas | null) => {
    canvas.current = mount;
    mount?.draw(drawing);
    onMount(mount);
  });
  const first = useEffectEvent(() => scheme);

  useEffect(() => {
    if (!container.current) return;
    const mount = mountCanvas(container.current, first(), {
      onSelect: (id) => act('onSelect', id),
      onChooseEnd: (id) => act('onChooseEnd', id),
      onExpand: (id) => act('onExpand', id),
      onMenu: (id, at) => act('onMenu', id, at),
      onPut: (id, place) => act('onPut', id, place),
      onBusy: (busy) => act('onBusy', busy),
    });
    mounted(mount);
    return () => {
      mounted(null);
      mount.destroy();
    };
  }, []);
  // before the browser tells that the canvas is lower, since a longer legend comes with what is drawn
  useLayoutEffect(() => {
    canvas.current?.draw(drawing);
  }, [drawing]);
  useEffect(() => {
    canvas.current?.scheme(scheme);
  }, [scheme]);
  useEffect(() => {
    // what was opened from here by the keyboard leads back here
    if (drawing.selected !== null || !cameFromHere.current) return;
    cameFromHere.current = false;
    container.current?.focus();
  }, [drawing.selected]);

  const point = (id: string | null) => {
    setPointed(id);
    canvas.current?.point(id);
  };
  const present = pointed !== null && network.nodes.some(({ id }) => id === pointed) ? pointed : null;
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const mount = canvas.current;
    if (!mount) return;
    const from = present ?? drawing.selected;
    if (isWay(event.key)) point(mount.walk(from, event.key) ?? from);
    else if (event.key === '+' || event.key === '=') mount.zoom(1.25);
    else if (event.key === '-') mount.zoom(0.8);
    else if (event.key === '0') mount.fit();
    else if (from === null) return;
    else if (event.key === 'Enter') {
      cameFromHere.current = true;
      events.onSelect(from);
    } else if (event.key.toLowerCase() === 'e') events.onExpand(from);
    else if (event.key.toLowerCase() === 'h') events.onHide(from);
    else if (event.key.toLowerCase() === 'p') events.onChooseEnd(from);
    else if (event.key.toLowerCase() === 'm' || event.key === 'ContextMenu')
      events.onMenu(from, mount.screenPlaceOf(from) ?? { x: 40, y: 40 });
    else return;
    event.preventDefault();
  };
  return (
    <>
      <div
        ref={container}
        className="canvas"
        role="application"
        aria-label={texts.page.canvasLabel}
        aria-describedby="canvas-summary"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the arrow keys walk through the picture
        tabIndex={0}
        data-testid="canvas"
        onKeyDown={onKeyDown}
        onFocus={() => point(present ?? drawing.selected ?? canvas.current?.walk(null, 'ArrowRight') ?? null)}
        onBlur={() => canvas.current?.point(null)}
        onContextMenu={(event) => event.preventDefault()}
      />
      <p id="canvas-summary" className="hidden">
        {summaryOf(network)}
      </p>
      <p className="hidden" aria-live="polite" data-testid="pointed">
        {present === null ? '' : sentenceOf(present, network)}
      </p>
    </>
  );
}
