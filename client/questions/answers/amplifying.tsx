import { reachStateOf } from '../../../picture/network.ts';
import { count, share, texts } from '../../texts.ts';
import {
  entries,
  entry,
  faint,
  knownReach,
  number,
  places,
  reachInWords,
  remarks,
  unknownReach,
  words,
} from '../cells.ts';
import {
  ActorClaimsDocument,
  BridgesDocument,
  ConcentrationDocument,
  PushesDocument,
} from '../documents/amplifying.ts';
import { Bars } from '../drawings/bars.tsx';
import { question } from '../question.ts';

export const pushes = question({
  needs: ['narrative'],
  document: PushesDocument,
  variables: ([narrative = '']) => ({ narrative }),
  answer({ narrative, amplification: network }, [id]) {
    const { questions } = texts;
    const { columns } = questions;
    const shares = new Map((narrative?.shareOfVoice ?? []).map(({ actor, ratio }) => [actor.id, ratio]));
    const said = new Map<string, number>();
    for (const { kind, source, weight } of network.edges)
      if (kind === 'AMPLIFIES') said.set(source, (said.get(source) ?? 0) + weight);
    const drawn = { nodes: [], edges: [], reach: network.reach };
    const rows = network.nodes
      .filter((node) => said.has(node.id))
      .map((node) => ({
        node,
        state: reachStateOf({ ...node, y: null, entity: { __typename: node.kind, id: node.id } }, drawn),
      }))
      .sort((a, b) => (b.node.reach ?? -1) - (a.node.reach ?? -1))
      .map(({ node, state }) => ({
        key: node.id,
        cells: [
          { text: node.label, opens: node.id },
          node.reach === null ? faint(state === 'known' ? '' : texts.table[state]) : number(node.reach),
          number(said.get(node.id) ?? 0),
          shares.has(node.id)
            ? { text: share(shares.get(node.id) ?? 0), number: shares.get(node.id) ?? 0 }
            : faint('–'),
        ],
      }));
    return {
      lead: [questions.pushes(rows.length), ...reachInWords(network.reach).slice(0, 1)].join(', '),
      notes: reachInWords(network.reach).slice(1),
      columns: [columns.who, columns.reach, columns.statements, columns.share],
      rows,
      narrows: { narratives: id === undefined ? [] : [id] },
    };
  },
});

export const claims = question({
  needs: ['actor'],
  document: ActorClaimsDocument,
  variables: ([actor = '']) => ({ actor }),
  answer({ actor }, [id]) {
    const { questions, panel } = texts;
    const { columns } = questions;
    const all = actor?.claims ?? [];
    const statements = actor?.statements ?? [];
    return {
      lead: questions.actorClaims(all.length, actor?.narratives.length ?? 0),
      columns: [columns.claim, columns.narratives, columns.made, columns.reach, columns.rebutted, columns.where],
      rows: [...all]
        .sort((a, b) => b.reach.known - a.reach.known)
        .map((claim) => ({
          key: claim.id,
          cells: [
            entry(claim),
            entries(claim.narratives),
            faint(panel.claimKind(claim.kind)),
            knownReach(claim.reach),
            words(claim.rebutted ? panel.rebutted : panel.unrebutted),
            places(
              statements.filter((each) => each.claims.some((of) => of.id === claim.id)).map((each) => each.source),
            ),
          ],
        })),
      narrows: {
        actors: id === undefined ? [] : [id],
        expanded: (actor?.narratives ?? []).map((narrative) => narrative.id),
      },
    };
  },
});

export const bridges = question({
  needs: [],
  document: BridgesDocument,
  variables: () => ({}),
  answer({ actors }) {
    const { questions } = texts;
    const { columns } = questions;
    const found = actors.edges.map(({ node }) => node);
    return {
      lead: questions.bridges(actors.totalCount),
      notes: remarks(questions.listed(found.length, actors.totalCount)),
      columns: [columns.who, columns.role, columns.narratives, columns.reach, columns.unknownReach],
      rows: found.map((actor) => ({
        key: actor.id,
        cells: [
          entry(actor),
          faint(actor.roleText ?? ''),
          entries(actor.narratives),
          knownReach(actor.reach),
          unknownReach(actor.reach),
        ],
      })),
      narrows: { actors: found.map(({ id }) => id) },
    };
  },
});

export const concentration = question({
  needs: [],
  document: ConcentrationDocument,
  variables: () => ({}),
  answer({ amplification: { reach, concentration: measure }, channels }) {
    const { questions, panel } = texts;
    const { columns } = questions;
    const found = channels.edges.map(({ node }) => node);
    const top = measure.topTwoShare;
    return {
      lead: top === null ? questions.tooFew : questions.concentration(share(top), measure.channels),
      notes: remarks(
        ...reachInWords(reach),
        measure.gini !== null && questions.gini(count(Math.round(measure.gini * 1000) / 1000)),
        questions.listed(found.length, channels.totalCount),
      ),
      columns: [columns.channel, columns.operator, columns.reach, columns.asOf, columns.where],
      rows: found.map((channel) => ({
        key: channel.id,
        cells: [
          entry(channel),
          channel.operator ? entry(channel.operator) : faint(panel.noOperator),
          channel.reach ? number(channel.reach.count) : faint(questions.unknown),
          faint(channel.reach?.asOf ? texts.day(channel.reach.asOf) : texts.views.noDate),
          places(channel.reach ? [channel.reach.source] : []),
        ],
      })),
      drawing: (
        <Bars
          bars={found.map((channel, at) => ({
            id: channel.id,
            name: channel.displayName,
            value: channel.reach?.count ?? null,
            figure: channel.reach ? count(channel.reach.count) : texts.picture.reachUnknown,
            strong: at < 2 && top !== null,
          }))}
        />
      ),
    };
  },
});
