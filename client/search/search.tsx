import './search.css';
import { Combobox, Kbd, Loader, TextInput, useCombobox } from '@mantine/core';
import { useDebouncedValue, useHotkeys } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { useLayoutEffect, useRef } from 'react';
import { useQuery } from 'urql';
import { SearchDocument } from '../api/reader.ts';
import { useView } from '../store/store.ts';
import { choose, search } from '../store/transitions.ts';
import { texts } from '../texts.ts';
import { piecesOf } from './marks.ts';

/** Finds names, claims and words by keyboard: / or Ctrl-K, arrows, Enter. */
export function Search() {
  const { view, go, adjust } = useView();
  const input = useRef<HTMLInputElement>(null);
  /** What Enter was pressed on before its answer was there. */
  const entered = useRef<string | null>(null);
  const box = useCombobox({ onDropdownClose: () => box.resetSelectedOption() });
  const [text] = useDebouncedValue(view.search.trim(), 160);
  const [{ data, fetching, error }] = useQuery({ query: SearchDocument, variables: { text }, pause: text.length < 2 });
  const focus = () => {
    input.current?.focus();
    input.current?.select();
  };
  useHotkeys(
    [
      ['/', focus],
      ['mod+K', focus],
    ],
    [],
  );
  const hits = text.length < 2 ? [] : (data?.search ?? []);
  const waiting = fetching || text !== view.search.trim();
  const { openDropdown, selectFirstOption } = box;
  const first = hits[0]?.node.id;
  const open = (id: string) => {
    go(choose(id));
    box.closeDropdown();
    input.current?.blur();
  };
  useLayoutEffect(() => {
    if (text.length >= 2) openDropdown();
    if (first) selectFirstOption();
  }, [text, first, openDropdown, selectFirstOption]);
  useLayoutEffect(() => {
    if (waiting || entered.current === null) return;
    if (first && entered.current === text) open(first);
    entered.current = null;
  });

  return (
    <Combobox store={box} width={420} position="bottom-end" onOptionSubmit={open}>
      <Combobox.Target withExpandedAttribute>
        <TextInput
          ref={input}
          className="search"
          size="sm"
          type="search"
          aria-label={texts.search.label}
          placeholder={texts.search.placeholder}
          leftSection={
            waiting && text.length >= 2 ? <Loader size={14} aria-hidden /> : <IconSearch size={16} aria-hidden />
          }
          rightSection={view.search === '' ? <Kbd size="xs">/</Kbd> : null}
          value={view.search}
          onChange={(event) => {
            adjust(search(event.currentTarget.value));
            box.openDropdown();
          }}
          onFocus={() => view.search !== '' && box.openDropdown()}
          onBlur={() => {
            entered.current = null;
            box.closeDropdown();
          }}
          onKeyDown={(event) => {
            const walked = box.getSelectedOptionIndex() > 0;
            if (event.key === 'Enter' && waiting && !walked && !event.nativeEvent.isComposing) {
              // what is listed still is of fewer letters: the first of what is on its way is meant
              box.resetSelectedOption();
              entered.current = view.search.trim();
            }
            if (event.key === 'Escape') {
              adjust(search(''));
              input.current?.blur();
            }
          }}
        />
      </Combobox.Target>
      <Combobox.Dropdown hidden={text.length < 2}>
        <Combobox.Options
          hidden={hits.length === 0}
          mah={420}
          className="search-hits"
          aria-label={texts.search.results}
        >
          {hits.map((hit) => (
            <Combobox.Option value={hit.node.id} key={`${hit.node.id} ${hit.field}`}>
              <span className="hit-kind">{texts.kinds[hit.kind as keyof typeof texts.kinds] ?? hit.kind}</span>
              <span className={hit.kind === 'Claim' ? 'hit-label claim-text' : 'hit-label'}>
                <Marked text={hit.label} query={text} />
              </span>
              <span className="hit-excerpt">
                {texts.search.field(hit.field)}
                {hit.excerpt !== null && hit.excerpt !== hit.label && (
                  <>
                    : <Marked text={hit.excerpt} query={text} />
                  </>
                )}
              </span>
            </Combobox.Option>
          ))}
        </Combobox.Options>
        {hits.length === 0 && (
          <Combobox.Empty role="status">
            {waiting ? texts.search.searching : error ? texts.search.failed : texts.search.nothing(text)}
          </Combobox.Empty>
        )}
      </Combobox.Dropdown>
    </Combobox>
  );
}

/** The words of others, those that were looked for marked. */
function Marked({ text, query }: { text: string; query: string }) {
  return (
    <bdi>
      {piecesOf(text, query).map((piece, at) => (piece.found ? <mark key={at}>{piece.text}</mark> : piece.text))}
    </bdi>
  );
}
