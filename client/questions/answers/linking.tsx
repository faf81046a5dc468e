import { texts } from '../../texts.ts';
import { entry, faint, number, places, remarks, words } from '../cells.ts';
import { IdentitiesDocument, LinksDocument, TogetherDocument } from '../documents/linking.ts';
import { Identities } from '../drawings/identities.tsx';
import { Ring } from '../drawings/ring.tsx';
import { question } from '../question.ts';

export const together = question({
  needs: [],
  document: TogetherDocument,
  variables: () => ({}),
  answer({ channels }) {
    const { questions } = texts;
    const { columns } = questions;
    const pairs = channels.edges.flatMap(({ node }) =>
      node.coSharedWith
        .filter(({ channel }) => node.id < channel.id || channels.edges.every((each) => each.node.id !== channel.id))
        .map((sharing) => ({ channel: node, sharing })),
    );
    return {
      lead: pairs.length === 0 ? questions.notTogether : questions.together(pairs.length),
      notes: remarks(questions.listed(channels.edges.length, channels.totalCount)),
      columns: [columns.channel, columns.other, columns.objects, columns.window],
      rows: pairs.map(({ channel, sharing }) => ({
        key: `${channel.id} ${sharing.channel.id}`,
        cells: [
          entry(channel),
          entry(sharing.channel),
          number(sharing.objects),
          sharing.windowSec === null
            ? faint('–')
            : { text: questions.lag(sharing.windowSec), number: sharing.windowSec },
        ],
      })),
      drawing: pairs.length > 0 && (
        <Ring
          links={pairs.map(({ channel, sharing }) => ({
            from: { id: channel.id, name: channel.displayName },
            to: { id: sharing.channel.id, name: sharing.channel.displayName },
            weight: sharing.objects,
          }))}
        />
      ),
    };
  },
});

export const links = question({
  needs: ['end', 'end'],
  document: LinksDocument,
  variables: ([from = '', to = '']) => ({ from, to }),
  answer({ paths }, about) {
    const { questions, explore } = texts;
    const { columns } = questions;
    const steps = paths[0]?.edges.length ?? 0;
    return {
      lead: paths.length === 0 ? questions.noLink : questions.links(paths.length, steps),
      columns: [columns.way, columns.step, columns.who, columns.relation, columns.target, columns.where],
      rows: paths.flatMap(({ nodes, edges }, way) =>
        edges.map((edge, step) => {
          const [from, to] = [nodes[step], nodes[step + 1]];
          return {
            key: `${way} ${edge.id}`,
            cells: [
              number(way + 1),
              number(step + 1),
              from ? entry(from) : words(''),
              faint(explore.relation(edge.kind, edge.source === from?.id ? 'OUT' : 'IN')),
              to ? entry(to) : words(''),
              places(edge.assertions.slice(0, 2).map(({ source }) => source)),
            ],
          };
        }),
      ),
      narrows: { between: about.slice(0, 2) },
    };
  },
});

export const identities = question({
  needs: [],
  document: IdentitiesDocument,
  variables: () => ({}),
  answer({ identityQuestions: open }) {
    const { questions } = texts;
    const { columns } = questions;
    return {
      lead: questions.identities(open.length),
      columns: [columns.who, columns.other, columns.reason, columns.likeness, columns.where],
      rows: open.map(({ subject, actor, score, ...why }) => ({
        key: `${subject.id} ${actor.id}`,
        cells: [
          entry(subject),
          entry(actor),
          words(texts.reason(why)),
          score === null ? faint(questions.unknown) : { text: texts.share(score), number: score },
          places([...subject.mentions.slice(0, 1), ...actor.mentions.slice(0, 1)]),
        ],
      })),
      drawing: <Identities questions={open} />,
    };
  },
});
