import type { Statement } from '../api/fragments.ts';
import { day, texts } from '../texts.ts';
import { RebuttedMark } from './claim-item.tsx';
import { CopyQuote } from './copy-quote.tsx';
import { EntryLink } from './entry-link.tsx';
import { Foreign } from './foreign.tsx';
import { SourceButton } from './source-button.tsx';

/** Who is said to have said it: printed words, a paraphrase and a relay are three different things. */
function Attribution({ statement }: { statement: Statement }) {
  const { speakers, channels, reportedSpeaker, mode } = statement;
  const carriers = channels.filter((channel) => !speakers.some((speaker) => speaker.name === channel.displayName));
  const relayed = mode === 'reported' && channels.length > 0;
  return (
    <p className="attribution">
      {!relayed && speakers.map((speaker) => <EntryLink key={speaker.id} {...speaker} />)}
      {(relayed ? channels : carriers).map((channel) => (
        <span key={channel.id}>
          {!relayed && speakers.length > 0 && ` ${texts.panel.on} `}
          <EntryLink id={channel.id} name={channel.displayName} />
          {channel.reach && <span className="dim-text"> ({texts.panel.followers(channel.reach.count)})</span>}
        </span>
      ))}{' '}
      <span className="dim-text">{relayed && reportedSpeaker ? texts.panel.relaying : texts.panel.mode(mode)}</span>
      {relayed && reportedSpeaker && <EntryLink {...reportedSpeaker} />}
    </p>
  );
}

/** Where a post or an outlet's page comes from: its platform, day and address, and the row of the archive that holds it. */
function PostOrigin({ statement }: { statement: Statement }) {
  if (statement.__typename === 'Quote') return null;
  const post = statement.__typename === 'Post' ? statement : null;
  const url = statement.__typename === 'Post' ? statement.postUrl : statement.url;
  const told = [
    post && texts.panel.platform(post.platform),
    post?.isRepost ? texts.panel.repost : null,
    statement.publishedAt && `${day(statement.publishedAt)} ${statement.publishedAt.slice(11, 16)} UTC`,
    post?.archive && texts.panel.archiveRow(post.archive.file, post.archive.row),
  ];
  return (
    <p className="dim-text post-origin">
      {told.filter(Boolean).join(' · ')}
      {url && (
        <>
          {' '}
          {texts.panel.address} <Foreign>{url}</Foreign>
        </>
      )}
    </p>
  );
}

/** Whom a citation names: the speakers, else the channel that carried the words. */
const speakersOf = ({ speakers, channels, mode }: Statement): string[] =>
  speakers.length > 0 && mode !== 'reported'
    ? speakers.map(({ name }) => name)
    : channels.map(({ displayName }) => displayName);

export function StatementCard({ statement, withClaims = true }: { statement: Statement; withClaims?: boolean }) {
  const printed = statement.mode === 'direct' || statement.channels.length > 0;
  return (
    <article className={statement.claims.length === 0 ? 'card' : 'card statement'}>
      <Attribution statement={statement} />
      <blockquote className={printed ? 'printed' : 'paraphrased'}>
        <Foreign>{statement.verbatim ?? statement.text}</Foreign>
      </blockquote>
      <PostOrigin statement={statement} />
      <div className="card-foot">
        {statement.source && <SourceButton source={statement.source} />}
        {statement.source && (
          <CopyQuote
            words={statement.verbatim ?? statement.text}
            by={speakersOf(statement)}
            source={statement.source}
          />
        )}
        {withClaims && statement.claims.length > 0 && (
          <details>
            <summary>{texts.panel.expresses(statement.claims.length)}</summary>
            <ul className="plain">
              {statement.claims.map((claim) => (
                <li key={claim.id}>
                  <EntryLink id={claim.id} name={claim.text} />
                  <p className="claim-foot">
                    <RebuttedMark rebutted={claim.rebutted} />
                  </p>
                </li>
              ))}
            </ul>
          </details>
        )}
      </div>
    </article>
  );
}
