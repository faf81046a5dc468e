import { type KeyboardEvent, useEffect, useRef } from 'react';
import type { Place } from '../../picture/layout.ts';
import { useAnnotations } from '../annotations/use-annotations.ts';
import { chooseEnd, collapse, hide, put, toggleGroup, unpin } from '../store/exploration-steps.ts';
import { useView } from '../store/store.ts';
import { select, type Transition } from '../store/transitions.ts';
import { texts } from '../texts.ts';
import { useCanvas } from './canvas-now.ts';
import { RelationList } from './relation-list.tsx';
import { useCounts } from './use-counts.ts';

export interface MenuPlace {
  id: string;
  name: string;
  isGroup: boolean;
  /** The open group that it is a member of. */
  home: string | null;
  at: Place;
}

/** The menu of a node, at the node: everything that can be done with it, with the numbers that wait behind each relationship. */
export function NodeMenu({ menu, onClose }: { menu: MenuPlace; onClose: () => void }) {
  const { view, go } = useView();
  const { highlighted, spotlight, toggleRing, toggleLight, write } = useAnnotations();
  const { id } = menu;
  const { counts } = useCounts(menu.isGroup ? null : id);
  const place = useCanvas((store) => store.canvas)?.placeOf(id) ?? null;
  const box = useRef<HTMLDivElement>(null);
  const items = () => [...(box.current?.querySelectorAll<HTMLElement>('[role=menuitem]') ?? [])];
  useEffect(() => {
    items()[0]?.focus();
    const outside = (event: PointerEvent) => {
      if (event.target instanceof Node && !box.current?.contains(event.target)) onClose();
    };
    window.addEventListener('pointerdown', outside);
    return () => window.removeEventListener('pointerdown', outside);
  }, [id]);
  const onKeyDown = (event: KeyboardEvent) => {
    const all = items();
    const at = all.indexOf(document.activeElement as HTMLElement);
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: all.length - 1 }[event.key];
    if (event.key === 'Escape' || event.key === 'Tab') onClose();
    else if (to !== undefined) all[(to + all.length) % all.length]?.focus();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const pinned = view.placed.some((each) => each.id === id);
  const act = (words: string, step: () => void) => (
    <button
      type="button"
      role="menuitem"
      onClick={() => {
        onClose();
        step();
      }}
    >
      {words}
    </button>
  );
  const item = (words: string, step: Transition) => act(words, () => go(step));
  return (
    <div
      ref={box}
      className="node-menu"
      role="menu"
      tabIndex={-1}
      aria-label={texts.explore.menu(menu.name)}
      style={{ left: menu.at.x, top: menu.at.y }}
      onKeyDown={onKeyDown}
    >
      <p className="node-menu-head">{menu.name}</p>
      {menu.isGroup ? item(texts.explore.openGroup, toggleGroup(id)) : item(texts.explore.open, select(id))}
      {!menu.isGroup && counts && (
        <>
          <p className="node-menu-part">{texts.explore.expand}</p>
          <RelationList id={id} counts={counts} role="menuitem" onDone={onClose} />
        </>
      )}
      <hr />
      {menu.home !== null && item(texts.explore.closeGroup, toggleGroup(menu.home))}
      {view.grown.some(({ node }) => node === id) && item(texts.explore.collapse, collapse(id))}
      {item(texts.explore.hide, hide([id]))}
      {act(texts.annotations.addNote, () => write({ node: id }))}
      {act(highlighted.includes(id) ? texts.annotations.noRing : texts.annotations.ring, () => toggleRing(id))}
      {act(spotlight.includes(id) ? texts.annotations.noLight : texts.annotations.light, () => toggleLight(id))}
      {place && item(pinned ? texts.explore.unpin : texts.explore.pin, pinned ? unpin(id) : put({ id, ...place }))}
      {!menu.isGroup && item(view.between.includes(id) ? texts.explore.letGo : texts.explore.pathFrom, chooseEnd(id))}
    </div>
  );
}
