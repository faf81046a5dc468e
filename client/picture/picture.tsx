import './picture.css';
import { Loader } from '@mantine/core';
import { useEffect, useMemo, useState } from 'react';
import { useClient } from 'urql';
import { legendOf } from '../../picture/legend.ts';
import { AnnotationsMenu } from '../annotations/annotations-menu.tsx';
import { NoteDialog } from '../annotations/note-dialog.tsx';
import { useAnnotations } from '../annotations/use-annotations.ts';
import { NeighbourCountsDocument } from '../api/neighbourhood.ts';
import type { Canvas } from '../canvas/canvas.ts';
import { CanvasPane } from '../canvas/canvas-pane.tsx';
import { notePrefix } from '../canvas/note-elements.ts';
import { ZoomButtons } from '../canvas/zoom-buttons.tsx';
import { useCanvas } from '../explore/canvas-now.ts';
import { type MenuPlace, NodeMenu } from '../explore/node-menu.tsx';
import { Toolbar } from '../explore/toolbar.tsx';
import type { Exploring } from '../explore/use-explored.ts';
import { WayPanel } from '../explore/way-panel.tsx';
import { Legend } from '../legend/legend.tsx';
import { chooseEnd, collapse, grow, hide, put, toggleGroup } from '../store/exploration-steps.ts';
import { useView } from '../store/store.ts';
import { select, toggleExpanded } from '../store/transitions.ts';
import { texts } from '../texts.ts';

interface Props {
  exploring: Exploring;
  canvas: Canvas | null;
  onMount: (canvas: Canvas | null) => void;
}

/** More than this is not brought in at one press: the menu tells how many there are, and lets choose. */
const atOnce = 40;

/** The network, drawn, with the tools to explore it and the legend of what is drawn. */
export function Picture({ exploring, canvas, onMount }: Props) {
  const { view, go } = useView();
  const client = useClient();
  const { explored, visible, way } = exploring;
  const [menu, setMenu] = useState<MenuPlace | null>(null);
  const [busy, setBusy] = useState(false);
  const { notes, highlighted, spotlight, write, put: annotate } = useAnnotations();
  const { expanded, selected, layout, arranged, placed, hidden, between } = view;
  const drawing = useMemo(
    () => ({
      ...{ explored, expanded, layout, arranged, placed, hidden, selected },
      path: way.lit,
      ends: between,
      pinned: placed.map(({ id }) => id),
      ...{ notes, ringed: highlighted, spotlight },
    }),
    [explored, expanded, layout, arranged, placed, hidden, selected, way.lit, between, notes, highlighted, spotlight],
  );
  const legend = useMemo(
    () => legendOf(visible, texts, { notes, highlighted, spotlight }),
    [visible, notes, highlighted, spotlight],
  );
  const announce = useCanvas((store) => store.show);
  useEffect(() => announce(visible.nodes.map(({ id }) => id)), [announce, visible]);
  const nameOf = (id: string) => explored.network.nodes.find((node) => node.id === id)?.label ?? id;
  const kindOf = (id: string) => explored.network.nodes.find((node) => node.id === id)?.kind;
  /** A group that the page made, or the one that a line starts from: neither has an entry of its own. */
  const groupOf = (id: string) => {
    const owner = visible.edges.find((edge) => edge.id === id)?.source ?? id;
    const node = explored.network.nodes.find((each) => each.id === owner);
    return node?.kind === 'Group' && !node.group ? owner : undefined;
  };
  const homeOf = (id: string) =>
    explored.network.nodes.find((node) => node.id === id)?.openedFrom ??
    exploring.groups.find((group) => view.opened.includes(group.id) && group.members.includes(id))?.id ??
    null;
  const openMenu = (id: string, at: { x: number; y: number }) => {
    const room = canvas?.core();
    const [width, height] = [room?.width() ?? 800, room?.height() ?? 600];
    const place = { x: Math.min(at.x, width - 290), y: Math.min(at.y, Math.max(8, height - 320)) };
    if (kindOf(id) !== undefined)
      setMenu({ id, name: nameOf(id), isGroup: kindOf(id) === 'Group', home: homeOf(id), at: place });
  };
  const expand = async (id: string) => {
    const isBase = !view.grown.length || !explored.waves.some(({ ids }) => ids.includes(id));
    if ((kindOf(id) === 'Narrative' && isBase) || expanded.includes(id)) return go(toggleExpanded(id));
    if (kindOf(id) === 'Group') return go(toggleGroup(id));
    if (view.grown.some(({ node }) => node === id)) return go(collapse(id));
    const { data } = await client.query(NeighbourCountsDocument, { id }).toPromise();
    const counts = data?.neighbourhood.counts ?? [];
    const total = counts.reduce((sum, { count }) => sum + count, 0);
    if (total > atOnce || total === 0) openMenu(id, canvas?.screenPlaceOf(id) ?? { x: 40, y: 40 });
    else go(grow(counts.map(({ kind, direction }) => ({ node: id, kind, direction }))));
  };
  return (
    <div className="picture">
      <Toolbar network={explored.network}>
        <AnnotationsMenu way={way.lit} />
        {canvas && <ZoomButtons canvas={canvas} />}
      </Toolbar>
      {exploring.left.length > 0 && <p className="picture-left">{exploring.left.join(' ')}</p>}
      <div className="canvas-room">
        <CanvasPane
          drawing={drawing}
          network={visible}
          events={{
            onSelect: (id) => {
              if (id?.startsWith(notePrefix)) return write({ id: id.slice(notePrefix.length) });
              const group = id === null ? undefined : groupOf(id);
              if (group) openMenu(group, canvas?.screenPlaceOf(group) ?? { x: 40, y: 40 });
              else if (id !== view.selected) go(select(id));
            },
            onChooseEnd: (id) => kindOf(id) !== 'Group' && go(chooseEnd(id)),
            onExpand: (id) => void expand(id),
            onMenu: openMenu,
            onPut: (id, place) => {
              if (!id.startsWith(notePrefix)) return go(put({ id, ...place }));
              const moved = id.slice(notePrefix.length);
              const all = notes.map((note) => (note.id === moved ? { ...note, ...place } : note));
              annotate({ notes: all, highlighted, spotlight });
            },
            onBusy: setBusy,
            onHide: (id) => go(hide([id])),
          }}
          onMount={onMount}
        />
        {(busy || exploring.fetching) && (
          <p className="arranging" role="status">
            <Loader size="xs" aria-hidden /> {busy ? texts.explore.arranging : texts.states.loadingPanel}
          </p>
        )}
        {exploring.failed && (
          <p className="arranging" role="alert">
            {texts.states.panelError}
          </p>
        )}
        {exploring.cut.map(({ parent, nodes, total }) => (
          <p className="arranging" role="status" key={parent}>
            {texts.explore.tooMany(nodes.length, total ?? 0)}
          </p>
        ))}
        <NoteDialog nameOf={nameOf} />
        <WayPanel way={way} nameOfNode={nameOf} />
        {menu && (
          <NodeMenu
            menu={menu}
            onClose={() => {
              setMenu(null);
              canvas?.core().container()?.focus();
            }}
          />
        )}
      </div>
      <Legend entries={legend} />
    </div>
  );
}
