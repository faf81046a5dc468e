import { Badge, Button } from '@mantine/core';
import { useQuery } from 'urql';
import { graphql } from '../api/graphql.ts';
import { useView } from '../store/store.ts';
import { review } from '../store/transitions.ts';
import { texts } from '../texts.ts';

const OpenDocument = graphql(`
  query OpenProposals {
    imports(first: 100) { edges { node { id progress { open postponed } } } }
  }
`);

/** The way into the review, with the number of proposals that wait. */
export function ReviewEntry() {
  const go = useView((store) => store.go);
  const [{ data }] = useQuery({ query: OpenDocument, requestPolicy: 'cache-and-network' });
  const open = (data?.imports.edges ?? []).reduce(
    (sum, { node }) => sum + node.progress.open + node.progress.postponed,
    0,
  );
  return (
    <Button
      size="xs"
      variant="default"
      aria-label={open > 0 ? texts.review.open(open) : texts.review.heading}
      rightSection={
        open > 0 ? (
          <Badge size="xs" circle={open < 10}>
            {open}
          </Badge>
        ) : null
      }
      onClick={() => go(review('all'))}
    >
      {texts.review.heading}
    </Button>
  );
}
