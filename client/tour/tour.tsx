import './tour.css';
import { Button, Popover } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { useLayoutEffect, useState } from 'react';
import { texts } from '../texts.ts';
import { places, type Step, steps } from './steps.ts';
import { useTour } from './tour-now.ts';

/** Where a part of the page stands; null while it is not shown, as on a narrow screen. */
function useRect(selector: string): DOMRect | null {
  const [rect, setRect] = useState<DOMRect | null>(null);
  useLayoutEffect(() => {
    const part = document.querySelector(selector);
    const measure = () => {
      const now = part?.getBoundingClientRect();
      setRect(now && now.width > 0 ? now : null);
    };
    part?.scrollIntoView({ block: 'nearest' });
    measure();
    window.addEventListener('scroll', measure, true);
    const observer = new ResizeObserver(measure);
    if (part) observer.observe(part);
    observer.observe(document.body);
    return () => {
      window.removeEventListener('scroll', measure, true);
      observer.disconnect();
    };
  }, [selector]);
  return rect;
}

/** Five steps through the page, each beside the part that it tells of. A click beside it and Escape leave it. */
export default function Tour({ step }: { step: Step }) {
  const { show, end } = useTour();
  const rect = useRect(places[step]);
  // of the whole page: the popover's own would be lost while the focus is on its way from one step to the next
  useHotkeys([['Escape', end]], []);
  const words = texts.tour;
  const at = steps.indexOf(step);
  const [before, after] = [steps[at - 1], steps[at + 1]];
  return (
    <>
      <div className="tour-light" style={rect ? placeOf(rect) : undefined} />
      <Popover
        key={step}
        opened
        onDismiss={end}
        closeOnEscape={false}
        position={step === 'picture' ? 'top' : step === 'list' || step === 'filters' ? 'right' : 'bottom-end'}
        width={340}
        offset={14}
        shadow="lg"
        withArrow={step !== 'picture' && rect !== null}
        arrowSize={12}
        trapFocus
        withRoles={false}
        transitionProps={{ duration: 0 }}
        hideDetached={false}
        zIndex={460}
      >
        <Popover.Target>
          <div className="tour-anchor" style={rect ? anchorOf(step, rect) : undefined} />
        </Popover.Target>
        <Popover.Dropdown className="tour" role="dialog" aria-labelledby="tour-title" aria-describedby="tour-text">
          <p className="dim-text">{words.step(at + 1, steps.length)}</p>
          <h2 id="tour-title">{words.steps[step].title}</h2>
          <p id="tour-text">{words.steps[step].text}</p>
          <div className="tour-buttons">
            {after && (
              <Button size="xs" variant="subtle" px={6} onClick={end}>
                {words.skip}
              </Button>
            )}
            <span />
            {before && (
              <Button size="xs" variant="default" onClick={() => show(before)}>
                {words.back}
              </Button>
            )}
            <Button size="xs" ref={focusOn} data-autofocus onClick={() => (after ? show(after) : end())}>
              {after ? words.next : words.done}
            </Button>
          </div>
        </Popover.Dropdown>
      </Popover>
    </>
  );
}

/** At once: Enter after Enter leads through the steps, and one between two of them would be lost. */
const focusOn = (button: HTMLElement | null) => button?.focus({ preventScroll: true });

const placeOf = ({ left, top, width, height }: DOMRect) => ({ left, top, width, height });

/** The picture is so large that what is told of it has room only within it, above its lower edge. */
const anchorOf = (step: Step, rect: DOMRect) =>
  step === 'picture'
    ? { ...placeOf(rect), top: Math.min(rect.bottom, window.innerHeight) - 40, height: 0 }
    : placeOf(rect);
