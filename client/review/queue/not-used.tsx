import type { Imported } from '../../api/review.ts';
import { Foreign } from '../../panels/foreign.tsx';
import { passageOf } from '../../reader/passages.ts';
import { small } from '../../reasons/reason.ts';
import { texts } from '../../texts.ts';

interface Props {
  paragraphs: Imported['paragraphs'];
  text: string;
  notices: Imported['noticeReasons'];
  onShow: (span: { start: number; end: number }) => void;
}

/** The paragraphs that became nothing, each with the reason: nothing is dropped in silence. */
export function NotUsed({ paragraphs, text, notices, onShow }: Props) {
  return (
    <ul className="queue-list not-used">
      {notices.map((notice) => (
        <li key={notice.reason} className="queue-none">
          <Foreign>{texts.reason(notice)}</Foreign>
        </li>
      ))}
      {paragraphs.map(({ start, end, line, because: reason, becauseCode: reasonCode, becauseWords: reasonWords }) => (
        <li key={start}>
          <button type="button" onClick={() => onShow({ start, end })}>
            <span className="queue-kind">{texts.panel.line(line)}</span>
            <span className="queue-words">
              <Foreign>{passageOf(text, start, end)?.words ?? ''}</Foreign>
            </span>
            <span className="dim-text">
              {texts.review.notUsed} <Foreign>{small(texts.reason({ reason, reasonCode, reasonWords }))}</Foreign>
            </span>
          </button>
        </li>
      ))}
      {paragraphs.length === 0 && <li className="queue-none">{texts.review.allUsed}</li>}
    </ul>
  );
}
